// Words in a row as documents hold them: how they are written there, and what follows. Answers rest
// on a few documents from all over the collection, whose positions are looked at.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/neighbours.h"
#include "searcher/query.h"

namespace vankien::searcher {

struct HeldPhrase {
  std::vector<std::string> words;  // folded
  std::size_t documents = 0;       // estimate of how many hold it; exact for two words

  struct Place {
    Xapian::docid document = 0;
    Xapian::termpos end = 0;  // of the last word
    std::string written;      // with its marks
  };
  std::vector<Place> places;  // ascending by document and end

  // How most places write it; with marks if any place has them.
  [[nodiscard]] std::string written() const;
  // Documents among `places`.
  [[nodiscard]] std::size_t holders() const;
};

// For one thread.
class PhraseFinder {
 public:
  // Both must outlive the finder; `counted` is of the revision that `database` reads.
  PhraseFinder(const Xapian::Database& database, CountedWords& counted)
      : database_(database), counted_(counted) {}

  // The words in a row, a marked word in its own spelling. nullopt when fewer than two documents
  // hold all pairs, or none of those looked at holds the phrase. Of one word: nullopt.
  [[nodiscard]] std::optional<HeldPhrase> find(const std::vector<Word>& words) const;

  // The part of the phrase's places where `word` (folded) follows.
  [[nodiscard]] HeldPhrase extended(const HeldPhrase& phrase, const std::string& word) const;

 private:
  // At most 6, from all over the collection, that hold every pair; ascending.
  [[nodiscard]] std::vector<Xapian::docid> sample(const std::vector<std::string>& pairs) const;
  // The most frequent first.
  [[nodiscard]] std::vector<CountedWord> spellings(const Word& word) const;
  // Where the phrase goes on with one of the spellings; any place where it is still empty.
  [[nodiscard]] std::vector<HeldPhrase::Place> next_places(
      const std::vector<HeldPhrase::Place>& places, const std::vector<CountedWord>& keys) const;
  [[nodiscard]] std::vector<HeldPhrase::Place> first_places(
      const std::vector<Xapian::docid>& documents, const std::vector<CountedWord>& keys) const;

  const Xapian::Database& database_;
  CountedWords& counted_;  // the words of one phrase are those of the next
};

}  // namespace vankien::searcher
