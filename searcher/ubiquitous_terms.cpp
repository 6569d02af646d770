#include "searcher/ubiquitous_terms.h"

#include <vector>

#include "searcher/word_query.h"

namespace vankien::searcher {
namespace {

using Xapian::Query;

Query rewritten(const Query& query, const Xapian::Database& database);

std::vector<Query> rewritten_parts(const Query& query, const Xapian::Database& database) {
  std::vector<Query> parts;
  for (std::size_t i = 0; i < query.get_num_subqueries(); ++i)
    parts.push_back(rewritten(query.get_subquery(i), database));
  return parts;
}

// Without weights synonyms and the like are alternatives.
Query rewritten(const Query& query, const Xapian::Database& database) {
  switch (query.get_type()) {
    case Query::LEAF_TERM: {
      const bool ubiquitous =
          database.get_termfreq(*query.get_terms_begin()) == database.get_doccount();
      return ubiquitous ? every_document() : query;
    }
    case Query::OP_SCALE_WEIGHT:
      return rewritten(query.get_subquery(0), database);
    case Query::OP_SYNONYM:
    case Query::OP_MAX:
    case Query::OP_OR:
      return combined(Query::OP_OR, rewritten_parts(query, database));
    case Query::OP_AND:
    case Query::OP_AND_NOT:
    case Query::OP_FILTER:
      return combined(query.get_type(), rewritten_parts(query, database));
    default:  // phrases read positions, lists are no terms
      return query;
  }
}

}  // namespace

Query without_ubiquitous_terms(const Query& query, const Xapian::Database& database) {
  const bool has_gaps = database.get_doccount() != database.get_lastdocid();
  return has_gaps ? rewritten(query, database) : query;
}

}  // namespace vankien::searcher
