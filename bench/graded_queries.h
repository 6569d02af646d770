// Graded queries over a folder of documents: which document must come first, which must not come,
// and how much each is worth.
#pragma once

#include <filesystem>

#include "searcher/searcher.h"

namespace vankien::bench {

struct GradedTally {
  int checked = 0;  // queries that say what comes first or what must not come
  int right = 0;
  double gain = 0;  // nDCG@5, summed
  int graded = 0;

  [[nodiscard]] double ndcg5() const { return graded == 0 ? 0 : gain / graded; }
};

// Asks what the JSON file `queries` holds; prints those that were answered badly when `misses`.
GradedTally ask_graded(const std::filesystem::path& queries, const searcher::Searcher& searcher,
                       bool misses);

}  // namespace vankien::bench
