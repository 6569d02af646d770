// What ranks documents beyond the words that must occur: where the words stand and with which
// neighbours.
#pragma once

#include <xapian.h>

#include <vector>

#include "schema/terms.h"
#include "searcher/columns.h"
#include "searcher/query.h"
#include "searcher/ranking_weights.h"
#include "searcher/word_queries.h"

namespace vankien::searcher {

class RankingBonus {
 public:
  // All must outlive this.
  RankingBonus(const WordQueries& words, const Columns& columns, const RankingWeights& weights)
      : words_(words), columns_(columns), weights_(weights) {}

  // Words of the title, of title and first words, of headings, pairs of words, and what the body
  // issued whose name the words begin. Empty where there is nothing to say.
  [[nodiscard]] Xapian::Query where(const ParsedQuery& query) const;
  // Words in a row, a query for each row. Costly: for the best documents only.
  [[nodiscard]] std::vector<Xapian::Query> proximity(const ParsedQuery& query) const;

 private:
  struct ZoneWeights {
    schema::Zone zone;
    double word;
    double whole;
  };
  // A word in a zone of a document.
  struct ZoneWord {
    Xapian::Query typed;  // in its own spelling
    Xapian::Query loose;  // whatever its marks
    Xapian::Query near;
  };

  [[nodiscard]] Xapian::Query in_title(const Clause& clause, const Word& word) const;
  [[nodiscard]] Xapian::Query title(const ParsedQuery& query) const;
  [[nodiscard]] Xapian::Query pairs(const ParsedQuery& query) const;
  [[nodiscard]] Xapian::Query zone(const ParsedQuery& query, const ZoneWeights& weights) const;
  [[nodiscard]] ZoneWord zone_word(schema::Zone zone, const Word& word) const;
  void add_nearness(const std::vector<Word>& words, std::vector<Xapian::Query>& parts) const;

  const WordQueries& words_;
  const Columns& columns_;
  const RankingWeights& weights_;
};

}  // namespace vankien::searcher
