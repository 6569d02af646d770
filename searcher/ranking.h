// The order of a result and the page of it that is shown.
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/columns.h"
#include "searcher/query_plan.h"
#include "searcher/search.h"

namespace vankien::searcher {

struct RankedDocument {
  Xapian::docid id = 0;
  double score = 0;  // 0 when the order is by date
};

// What is to be put in order.
struct Ranking {
  const Columns& columns;
  const QueryPlan& plan;
  const std::vector<Xapian::docid>& result;  // ascending
  const RankingWeights& weights;
};

// So many documents that stand first by their words alone are put in order again by their priors
// and by how near the words stand to each other.
inline constexpr std::size_t reranked = 100;

// The documents offset … offset + limit of the result in the request's order. By date: undated
// documents last, equal dates as they stand in the index. By relevance when the plan ranks; else
// the newest first.
std::vector<RankedDocument> ranked_page(const Xapian::Database& database, const Ranking& ranking,
                                        const SearchRequest& request);

}  // namespace vankien::searcher
