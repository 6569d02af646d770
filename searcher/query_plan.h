// A parsed query against one index: what must match and how much it is worth, as Xapian queries.
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/columns.h"
#include "searcher/document_list.h"
#include "searcher/query.h"
#include "searcher/ranking_weights.h"
#include "searcher/word_queries.h"

namespace vankien::searcher {

struct PlannedClause {
  Xapian::Query match;  // what must hold
  Xapian::Query score;  // the same words and numbers for their weights alone: finds at least as
                        // much, without looking at positions
  bool excluded = false;
  bool text = false;  // words or a number: may be left out when nothing holds all; fields may not
};

struct QueryPlan {
  std::vector<PlannedClause> clauses;  // as in the parsed query
  Xapian::Query bonus;  // ranks: words of title and lead, pairs of words, optional clauses
  // Rank: words side by side, one query for each row of them. Costly, for the best documents only.
  std::vector<Xapian::Query> proximity;
  bool any_part = false;    // relaxed: what holds some of the clauses is scored too
  bool ranks = false;       // some clause tells documents apart by weight
  bool words_alone = true;  // no number, whose bearers and citers have an order of their own

  // What must match: all clauses but the excluded ones.
  [[nodiscard]] Xapian::Query match() const;
  // The weights of documents that match; finds others too.
  [[nodiscard]] Xapian::Query score() const;
};

// Weights: a word typed with marks counts 1 in its own spelling and 0.3 in others; words in the
// title count twice more; two, three or all words of the query (of its first 12) that stand side by
// side in the text add to that, most in the spelling that was typed. Bearers of a number stand
// above those that cite it, and these above texts with its words; among equals the newer first.
// Where the words are the beginning of a body's name and nothing else, what that body issued stands
// first.
class QueryPlanner {
 public:
  // All must outlive the planner.
  QueryPlanner(const Xapian::Database& database, const Columns& columns,
               const RankingWeights& weights, bool literal)
      : database_(database),
        columns_(columns),
        weights_(weights),
        words_(database, weights, literal) {}

  [[nodiscard]] QueryPlan plan(const ParsedQuery& query) const;

 private:
  [[nodiscard]] PlannedClause plan_clause(const Clause& clause) const;
  [[nodiscard]] Xapian::Query item_query(const Item& item, bool strict) const;
  [[nodiscard]] Xapian::Query item_score(const Item& item) const;
  [[nodiscard]] Xapian::Query meaning_score(const Meaning& meaning) const;
  [[nodiscard]] Xapian::Query number_query(const NumberItem& item) const;
  [[nodiscard]] Xapian::Query optional_score(const ParsedQuery& query) const;

  const Xapian::Database& database_;
  const Columns& columns_;
  const RankingWeights& weights_;
  WordQueries words_;
};

}  // namespace vankien::searcher
