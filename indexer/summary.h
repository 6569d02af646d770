// Counts what an update did, for people: documents added, updated and so on.
#pragma once

#include "indexer/coverage.h"
#include "indexer/index_writer.h"
#include "indexer/indexer.h"

namespace vankien::indexer {

// What was done: a plan, what became of it, and which of its documents were joined afterwards.
struct Work {
  const ChangePlan& plan;
  const ChangeResults& results;
  const ChangePlan& joining;
};

// `after` holds the states of all files once all is written; `failed` what no state tells. A
// document that became a part of another counts as a change of that one.
Summary summarize(const Coverage& coverage, const Work& work, const FileStates& after,
                  std::vector<Skipped> failed);

}  // namespace vankien::indexer
