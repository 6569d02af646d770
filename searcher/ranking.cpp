#include "searcher/ranking.h"

#include <algorithm>

namespace vankien::searcher {
namespace {

std::vector<RankedDocument> by_date(const Ranking& ranking, const SearchRequest& request) {
  const bool oldest = request.sort == Sort::oldest;
  const auto before = [&](Xapian::docid a, Xapian::docid b) {
    const std::uint32_t date_a = ranking.columns.date_of(a);
    const std::uint32_t date_b = ranking.columns.date_of(b);
    if (date_a == date_b)
      return a < b;
    if (date_a == 0 || date_b == 0)
      return date_b == 0;
    return oldest ? date_a < date_b : date_a > date_b;
  };
  std::vector<Xapian::docid> order = ranking.result;
  const std::size_t begin = std::min(request.offset, order.size());
  const std::size_t end = begin + std::min(request.limit, order.size() - begin);
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(end), order.end(),
                    before);
  std::vector<RankedDocument> page;
  for (std::size_t i = begin; i < end; ++i)
    page.push_back({order[i], 0});
  return page;
}

DocumentList as_list(const std::vector<Xapian::docid>& documents) {
  DocumentList list;
  list.reserve(documents.size());
  for (const Xapian::docid id : documents)
    list.push_back({id, 0});
  return list;
}

std::vector<RankedDocument> by_relevance(const Xapian::Database& database, const Ranking& ranking,
                                         const SearchRequest& request) {
  std::vector<RankedDocument> page;
  if (request.offset >= ranking.result.size())
    return page;
  Xapian::Query query = ranking.plan.ranked();
  if (ranking.filtered)
    query = Xapian::Query(Xapian::Query::OP_FILTER, query, list_query(as_list(ranking.result)));
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(weighting());
  const Xapian::MSet found = enquire.get_mset(static_cast<Xapian::doccount>(request.offset),
                                              static_cast<Xapian::doccount>(request.limit));
  for (auto document = found.begin(); document != found.end(); ++document)
    page.push_back({*document, document.get_weight()});
  return page;
}

}  // namespace

Xapian::BM25Weight weighting() {
  return {1.2, 0, 1, 0.5, 0.5};
}

std::vector<RankedDocument> ranked_page(const Xapian::Database& database, const Ranking& ranking,
                                        const SearchRequest& request) {
  const bool relevance = request.sort == Sort::relevance && ranking.plan.ranks;
  return relevance ? by_relevance(database, ranking, request) : by_date(ranking, request);
}

}  // namespace vankien::searcher
