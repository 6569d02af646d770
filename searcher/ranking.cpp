#include "searcher/ranking.h"

#include <algorithm>
#include <set>

#include "searcher/document_order.h"
#include "searcher/prior.h"

namespace vankien::searcher {
namespace {

std::vector<RankedDocument> by_date(const Ranking& ranking, const SearchRequest& request) {
  const auto before = [&](Xapian::docid a, Xapian::docid b) {
    return request.sort == Sort::oldest ? older(ranking.columns, a, b)
                                        : newer(ranking.columns, a, b);
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

// Ranks by weight the documents of one index; equal ones by their ids.
class ByWeight {
 public:
  // Both must outlive this.
  ByWeight(const Xapian::Database& database, const Ranking& ranking)
      : database_(database),
        order_(ranking.columns),
        weighting_(ranking.weights.saturation, 0, 1, ranking.weights.length, min_length) {}

  // The first `limit`. Of equal ones at the end others may be there than for another limit, unless
  // `checked` is as many as there are: to save work the matcher passes over what cannot get in.
  std::vector<RankedDocument> operator()(const Xapian::Query& query, std::size_t limit,
                                         std::size_t checked = 0);

 private:
  static constexpr double min_length = 0.1;  // of the average; shorter documents count as such

  const Xapian::Database& database_;
  IdOrder order_;
  Xapian::BM25Weight weighting_;
};

std::vector<RankedDocument> ByWeight::operator()(const Xapian::Query& query, std::size_t limit,
                                                 std::size_t checked) {
  Xapian::Enquire enquire(database_);
  enquire.set_query(query);
  enquire.set_weighting_scheme(weighting_);
  enquire.set_sort_by_relevance_then_key(&order_, false);
  const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(limit),
                                              static_cast<Xapian::doccount>(checked));
  std::vector<RankedDocument> documents;
  for (auto document = found.begin(); document != found.end(); ++document)
    documents.push_back({*document, document.get_weight()});
  return documents;
}

// The same documents with what the nearness of their words adds to the weight they have.
Xapian::Query with_proximity(std::vector<RankedDocument> documents,
                             const std::vector<Xapian::Query>& proximity) {
  std::sort(documents.begin(), documents.end(),
            [](const RankedDocument& a, const RankedDocument& b) { return a.id < b.id; });
  DocumentList list;
  list.reserve(documents.size());
  for (const RankedDocument& document : documents)
    list.push_back({document.id, document.score});
  const Xapian::Query weighed = list_query(std::move(list));
  // The matcher looks for words in a row wherever it is not told to stay within a list: through
  // most of the collection for the 100 documents of AND_MAYBE.
  std::vector<Xapian::Query> parts{weighed};
  for (const Xapian::Query& row : proximity)
    if (!row.empty())
      parts.emplace_back(Xapian::Query::OP_FILTER, row, weighed);
  return any_of(std::move(parts));
}

void add_priors(const Prior& prior, std::vector<RankedDocument>& documents) {
  for (RankedDocument& document : documents)
    document.score += prior.of(document.id);
}

// `order` followed by those of `others` that are not in it, up to `size` documents.
std::vector<RankedDocument> continued(std::vector<RankedDocument> order,
                                      const std::vector<RankedDocument>& others, std::size_t size) {
  std::set<Xapian::docid> there;
  for (const RankedDocument& document : order)
    there.insert(document.id);
  for (const RankedDocument& document : others)
    if (order.size() < size && !there.contains(document.id))
      order.push_back(document);
  return order;
}

// All pages are cut from one order, so that each document stands on one of them.
std::vector<RankedDocument> by_relevance(const Xapian::Database& database, const Ranking& ranking,
                                         const SearchRequest& request) {
  using Xapian::Query;
  const std::size_t all = ranking.result.size();
  const std::size_t begin = std::min(request.offset, all);
  const std::size_t end = begin + std::min(request.limit, all - begin);
  const Query query(Query::OP_FILTER, ranking.plan.score(), list_query(as_list(ranking.result)));
  ByWeight best(database, ranking);
  std::vector<RankedDocument> first = best(query, reranked);
  if (ranking.plan.words_alone)
    add_priors(Prior(database, ranking.columns, ranking.weights), first);
  const Query again = with_proximity(std::move(first), ranking.plan.proximity);
  std::vector<RankedDocument> order = best(again, reranked);
  if (end > order.size())
    order = continued(std::move(order), best(query, end, all), end);
  return {order.begin() + static_cast<std::ptrdiff_t>(std::min(begin, order.size())),
          order.begin() + static_cast<std::ptrdiff_t>(std::min(end, order.size()))};
}

}  // namespace

std::vector<RankedDocument> ranked_page(const Xapian::Database& database, const Ranking& ranking,
                                        const SearchRequest& request) {
  const bool relevance = request.sort == Sort::relevance && ranking.plan.ranks;
  return relevance ? by_relevance(database, ranking, request) : by_date(ranking, request);
}

}  // namespace vankien::searcher
