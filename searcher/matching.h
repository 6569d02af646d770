// Which documents a query finds in the whole collection, filters aside; relaxed when nothing holds
// all its words.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
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

// How much a clause counts in the choice of the best part of a query, when `holders` of `documents`
// hold it: a whole number, so that sums are exact; more for rarer clauses.
std::uint64_t rarity(std::size_t holders, std::size_t documents);

// One index, to be asked for matches. All must outlive the matcher.
class Matcher {
 public:
  Matcher(const Xapian::Database& database, const Columns& columns, bool literal)
      : database_(database), columns_(columns), planner_(database, columns, literal) {}

  // All clauses must hold. If no document of the collection holds them all, the query keeps those
  // words and numbers of its own that one document holds and that are the rarest together; its
  // notes say which it lost. Fields and exclusions always hold.
  [[nodiscard]] Matches find(ParsedQuery query) const;

 private:
  [[nodiscard]] std::vector<Xapian::docid> documents(const Xapian::Query& query) const;
  [[nodiscard]] bool holds(Xapian::docid document, const Xapian::Query& query) const;
  // The document with the best part of the clauses; nullopt when none holds any.
  [[nodiscard]] std::optional<Xapian::docid> best_document(const QueryPlan& plan) const;
  // Asks again for the clauses that this document holds.
  void relax_to(Xapian::docid document, Matches& matches) const;

  const Xapian::Database& database_;
  const Columns& columns_;
  QueryPlanner planner_;
};

}  // namespace vankien::searcher
