#include "web/page_facts.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "web/pages/near_documents.h"

namespace vankien::web {
namespace {

constexpr std::size_t most_related_read = 100;
constexpr searcher::ChainLimits page_chain{.deepest = 4, .widest = 24, .documents = 40};

std::optional<OriginalFacts> original_facts(const searcher::Searcher& searcher,
                                            const std::string& id) {
  const auto original = searcher.original(id);
  if (!original)
    return std::nullopt;
  std::error_code gone;
  const auto size = std::filesystem::file_size(original->file, gone);
  return gone ? std::nullopt : std::optional(OriginalFacts{original->media_type, size});
}

// The results before and behind the document; nullopt where the list has changed since.
std::optional<ResultNeighbours> neighbours_of(const searcher::Searcher& searcher,
                                              const OpenedResult& opened, const std::string& id) {
  if (opened.place == 0)
    return std::nullopt;
  const std::size_t before = opened.place > 1 ? 1 : 0;
  searcher::SearchRequest request = opened.request;
  request.offset = opened.place - 1 - before;
  request.limit = before + 2;
  request.passages = false;
  const auto response = searcher.search(request);
  const auto& hits = response.hits;
  if (hits.size() <= before || hits[before].head.id != id)
    return std::nullopt;
  ResultNeighbours neighbours{response.total};
  if (before > 0)
    neighbours.previous = hits.front().head.id;
  if (before + 1 < hits.size())
    neighbours.next = hits.back().head.id;
  return neighbours;
}

}  // namespace

BearerFacts facts_of_only(const searcher::Searcher& searcher,
                          const std::optional<searcher::NumberAnswer>& answer) {
  using Kind = searcher::NumberAnswer::Kind;
  if (!answer || answer->kind != Kind::whole || answer->held.size() != 1)
    return {};
  const auto& id = answer->held.front().id;
  return {searcher.status(id), original_facts(searcher, id)};
}

// Whatever cites the document or is cited by it stands before what is only near, so that so many of
// the related ones hold the titles of all that it cites.
Surroundings surroundings_of(const searcher::Searcher& searcher,
                             const searcher::Searcher::Document& document) {
  const auto& bindings = document.record.bindings;
  const auto held = std::count_if(bindings.begin(), bindings.end(),
                                  [](const auto& binding) { return binding.document.has_value(); });
  Surroundings surroundings;
  surroundings.cited_by = searcher.citing_groups(document.record.head.id, most_citing_rows);
  auto wanted = static_cast<std::size_t>(held) + most_near_documents;
  for (const auto& group : surroundings.cited_by)
    wanted += group.count;
  if (auto related = searcher.related(document.record.head.id, std::min(wanted, most_related_read)))
    surroundings.related = std::move(related->documents);
  surroundings.original = original_facts(searcher, document.record.head.id);
  surroundings.chain = searcher.chain(document.record.head.id, page_chain);
  return surroundings;
}

Sought sought_in(const searcher::Searcher& searcher, const searcher::Searcher::Document& document,
                 OpenedResult opened) {
  auto marks = searcher.marks(document, opened.request);
  auto neighbours = neighbours_of(searcher, opened, document.record.head.id);
  return {std::move(opened), std::move(marks), std::move(neighbours)};
}

}  // namespace vankien::web
