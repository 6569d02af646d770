// Counts what an update did, for people: documents added, updated and so on.
#pragma once

#include "indexer/coverage.h"
#include "indexer/index_writer.h"
#include "indexer/indexer.h"

namespace vankien::indexer {

// `after` holds the states of all files once the results are written; `failed` what no state tells.
Summary summarize(const Coverage& coverage, const ChangePlan& plan, const ChangeResults& results,
                  const FileStates& after, std::vector<Skipped> failed);

}  // namespace vankien::indexer
