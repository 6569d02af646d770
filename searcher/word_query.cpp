#include "searcher/word_query.h"

#include <algorithm>

namespace vankien::searcher {
namespace {

using Xapian::Query;

Query word_query(const Spellings& spellings, double loose_share, bool in_phrase) {
  if (spellings.loose.empty())
    return any_spelling(spellings.own, in_phrase);
  const Query loose = any_spelling(spellings.loose, in_phrase);
  // Inside a phrase Xapian takes a scaled query only as a part of an OR.
  if (spellings.own.empty())
    return in_phrase ? loose : scaled(loose, loose_share);
  return {Query::OP_OR, any_spelling(spellings.own, in_phrase), scaled(loose, loose_share)};
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

Query side_by_side(const std::vector<Spellings>& words, double loose_share) {
  std::vector<Query> parts;
  for (const Spellings& spellings : words) {
    if (!spellings.known())
      return Query::MatchNothing;
    parts.push_back(word_query(spellings, loose_share, words.size() > 1));
  }
  return parts.size() == 1 ? parts.front() : combined(Query::OP_PHRASE, parts);
}

}  // namespace vankien::searcher
