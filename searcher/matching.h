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
// Whether a document whose clauses weigh so much is found when the best weigh `most`: two fifths
// are enough. Of the answers to 100 questions in sentences (bench_relevance) the first ten then
// hold 96 %; 95 % with a half, 80 % with four fifths.
bool is_close(std::uint64_t weight, std::uint64_t most);

// One index, to be asked for matches. All must outlive the matcher.
class Matcher {
 public:
  Matcher(const Xapian::Database& database, const Columns& columns, const RankingWeights& weights,
          bool literal)
      : database_(database), columns_(columns), planner_(database, columns, weights, literal) {}

  // All clauses must hold. If no document of the collection holds them all, or the query is a
  // question, those are found whose words and numbers of the query are, by their rarity together,
  // close to the best; the notes say what the best one lacks. Fields and exclusions always hold.
  [[nodiscard]] Matches find(ParsedQuery query) const;
  // How many documents find() finds without relaxing; 0 where it would relax.
  [[nodiscard]] std::size_t count(const ParsedQuery& query) const;

 private:
  [[nodiscard]] std::vector<Xapian::docid> documents(const Xapian::Query& query) const;
  [[nodiscard]] bool holds(Xapian::docid document, const Xapian::Query& query) const;
  struct BestPart {
    Xapian::docid best = 0;
    std::vector<Xapian::docid> documents;  // close to it; ascending
  };
  // nullopt when no document holds any clause.
  [[nodiscard]] std::optional<BestPart> best_part(const QueryPlan& plan) const;
  void relax_to(const BestPart& part, Matches& matches) const;

  const Xapian::Database& database_;
  const Columns& columns_;
  QueryPlanner planner_;
};

}  // namespace vankien::searcher
