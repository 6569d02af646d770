#include "searcher/word_query.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vankien::searcher {
namespace {

using Xapian::Query;

Query word_query(const Spellings& spellings, const SpellingShares& shares, bool in_phrase) {
  const std::array kinds{std::pair{&spellings.own, 1.0}, std::pair{&spellings.loose, shares.loose},
                         std::pair{&spellings.near, shares.near}};
  std::vector<Query> parts;
  const auto present = std::count_if(kinds.begin(), kinds.end(),
                                     [](const auto& kind) { return !kind.first->empty(); });
  for (const auto& [terms, share] : kinds) {
    if (terms->empty())
      continue;
    const Query part = any_spelling(*terms, in_phrase);
    // Inside a phrase Xapian takes a scaled query only as a part of an OR.
    const bool whole = share == 1 || (in_phrase && present == 1);
    parts.push_back(whole ? part : scaled(part, share));
  }
  return parts.size() == 1 ? parts.front() : combined(Query::OP_OR, parts);
}

}  // namespace

Query every_document() {
  return Query(std::string());
}

Query combined(Query::op op, const std::vector<Query>& parts) {
  return {op, parts.begin(), parts.end()};
}

Query scaled(const Query& query, double share) {
  return query.empty() ? query : Query(Query::OP_SCALE_WEIGHT, query, share);
}

Query any_of(std::vector<Query> parts) {
  std::erase_if(parts, [](const Query& part) { return part.empty(); });
  return combined(Query::OP_OR, parts);
}

Query with_extra(const Query& query, double extra) {
  if (query.empty())
    return query;
  return {Query::OP_AND, Query((new Xapian::FixedWeightPostingSource(extra))->release()), query};
}

Query any_spelling(const std::vector<std::string>& terms, bool in_phrase) {
  if (terms.size() == 1)
    return Query(terms.front());
  return combined(in_phrase ? Query::OP_OR : Query::OP_SYNONYM, {terms.begin(), terms.end()});
}

Query side_by_side(const std::vector<Spellings>& words, const SpellingShares& shares) {
  std::vector<Query> parts;
  for (const Spellings& spellings : words) {
    if (!spellings.known())
      return Query::MatchNothing;
    parts.push_back(word_query(spellings, shares, words.size() > 1));
  }
  return parts.size() == 1 ? parts.front() : combined(Query::OP_PHRASE, parts);
}

}  // namespace vankien::searcher
