// Words of a query as Xapian queries over one index: in every spelling that the collection holds,
// alone, side by side and in a field.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/query.h"
#include "searcher/ranking_weights.h"
#include "searcher/vocabulary.h"
#include "searcher/word_query.h"

namespace vankien::searcher {

class WordQueries {
 public:
  // `database` must outlive this. `literal`: nothing is repaired.
  WordQueries(const Xapian::Database& database, const RankingWeights& weights, bool literal)
      : database_(database),
        shares_{weights.loose_spelling, weights.near_spelling},
        vocabulary_(database),
        literal_(literal) {}

  // `strict`: as typed, no other marks and no near words.
  [[nodiscard]] Spellings spellings(const Word& word, bool strict) const;
  // The words side by side, one word as it is.
  [[nodiscard]] Xapian::Query phrase(const std::vector<Word>& words, bool strict) const;
  // All of the words, wherever they stand.
  [[nodiscard]] Xapian::Query all(const std::vector<Word>& words) const;
  [[nodiscard]] Xapian::Query in_field(const FieldWords& item) const;
  // Those of the terms that the collection holds, as if they were one word; empty for none.
  [[nodiscard]] Xapian::Query any_term(std::vector<std::string> terms) const;

  [[nodiscard]] const SpellingShares& shares() const { return shares_; }

 private:
  [[nodiscard]] Spellings field_spellings(schema::FieldId field, const Word& word) const;

  const Xapian::Database& database_;
  SpellingShares shares_;
  Vocabulary vocabulary_;
  bool literal_;
};

}  // namespace vankien::searcher
