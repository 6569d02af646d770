// What else to ask when a search found nothing: less, and each with how many documents it finds.
#pragma once

#include <xapian.h>

#include <chrono>
#include <vector>

#include "searcher/ranking_weights.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// A search that found nothing.
struct Fruitless {
  const Reader& reader;
  const RankingWeights& weights;
  const SearchRequest& request;
  const std::optional<std::string>& corrected;
  const std::vector<Xapian::docid>& documents;  // that the text finds, filters aside
  std::chrono::steady_clock::time_point begun;
};

// The nearest to what was asked first. Other texts are tried for about as long as the search itself
// took, or 30 ms if that is more: a heavy query does not become one several times as heavy.
std::vector<WiderSearch> wider_searches(const Fruitless& search);

}  // namespace vankien::searcher
