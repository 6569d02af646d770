// Which documents a query finds in the whole collection, filters aside; relaxed when nothing holds
// all its words.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/columns.h"
#include "searcher/query.h"
#include "searcher/query_plan.h"

namespace vankien::searcher {

struct Matches {
  std::vector<Xapian::docid> documents;  // ascending
  ParsedQuery query;                     // what was asked in the end
  QueryPlan plan;                        // of that
  bool relaxed = false;
};

// One index, to be asked for matches. All must outlive the matcher.
class Matcher {
 public:
  Matcher(const Xapian::Database& database, const Columns& columns, bool literal)
      : database_(database), columns_(columns), planner_(database, columns, literal) {}

  // All clauses must hold. If no document of the collection holds them all, first the words that
  // occur nowhere are left out, then all but those of the best document; the notes of the query say
  // which. Fields and exclusions always hold.
  [[nodiscard]] Matches find(ParsedQuery query) const;

 private:
  [[nodiscard]] std::vector<Xapian::docid> documents(const Xapian::Query& query) const;
  [[nodiscard]] bool holds_any(const Xapian::Query& query) const;
  [[nodiscard]] std::vector<bool> that_occur(const QueryPlan& plan) const;
  [[nodiscard]] std::vector<bool> of_best_document(const QueryPlan& plan) const;
  // Asks again with the kept clauses; false when that finds nothing or asks for nothing.
  bool retry(Matches& matches, const std::vector<bool>& kept) const;

  const Xapian::Database& database_;
  const Columns& columns_;
  QueryPlanner planner_;
};

}  // namespace vankien::searcher
