// Which spellings of a typed word the collection holds. Words are indexed once, by accent key; the
// synonym table of the index leads from an unmarked form to its spellings.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

// All spellings that count as the word; none of them twice.
struct Spellings {
  std::vector<std::string> own;  // as typed (also kì for kỳ); of an unmarked word: every spelling
  std::vector<std::string> loose;      // of a marked word: same letters, other marks
  std::vector<std::string> near = {};  // Word::near

  [[nodiscard]] bool known() const { return !own.empty() || !loose.empty() || !near.empty(); }
};

// Keys as pairs and first words know them: without marks, each once. Of spellings: own and loose.
std::vector<std::string> folded_forms(const std::vector<std::string>& keys);
std::vector<std::string> folded_forms(const Spellings& spellings);

// The other way to write a syllable that ends in a bare i or y after one of the onsets where both
// occur (kỳ and kì, quý and quí); empty for other words. Source: domain notes §D1.
std::string i_y_twin(const std::string& key);

class Vocabulary {
 public:
  // `database` must outlive the vocabulary.
  explicit Vocabulary(const Xapian::Database& database) : database_(database) {}

  // A word that the collection does not know in any spelling is tried as the remains of Telex or
  // VNI typing, unless `literal`.
  [[nodiscard]] Spellings spellings(const Word& word, bool literal = false) const;

  // The key that the remains of typing stand for; empty for a word that the collection knows as it
  // stands and for one that it does not know even repaired.
  [[nodiscard]] std::string repaired(const Word& word) const;

 private:
  [[nodiscard]] Spellings as_typed(const Word& word) const;
  void add_variants(const std::string& folded, std::vector<std::string>& out) const;

  const Xapian::Database& database_;
};

}  // namespace vankien::searcher
