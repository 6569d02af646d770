// Which words of a query are mistyped, judged by the words beside them, and what was meant.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/vocabulary.h"
#include "searcher/word_pairs.h"

namespace vankien::searcher {

// A plain word of a query among those that follow each other.
struct RunWord {
  std::string key;  // as typed
  std::string folded;
  Spellings found;                 // empty when the collection does not hold the word
  std::vector<std::string> forms;  // folded; of `found` and of what was found to be meant
};

using Run = std::vector<RunWord>;

Neighbours neighbours(const Run& run, std::size_t place);

struct Meant {
  std::string folded;
  Support support;
};

struct Mistyped {
  std::size_t place = 0;     // in its run
  int sides = 0;             // on which it stands beside a neighbour as it was typed
  std::vector<Meant> meant;  // the best first, at least one
};

class MistypedWords {
 public:
  // `database` must outlive this.
  explicit MistypedWords(const Xapian::Database& database)
      : database_(database), vocabulary_(database) {}

  // The clearest first, four at most. Words that the collection does not hold; and unless
  // `unknown_only` a word that lacks its neighbours when a syllable one slip away has all of them;
  // of a word of common_word.h only when it lacks both and the other has each more than once.
  [[nodiscard]] std::vector<Mistyped> find(const Run& run, bool unknown_only) const;

  // On how many sides the word stands beside a neighbour, in any of its forms.
  [[nodiscard]] int sides(const Run& run, std::size_t place) const;

  // The syllables of the collection that are written so without marks.
  [[nodiscard]] std::vector<std::string> syllables(const std::string& folded) const;

 private:
  // How the best of its forms stands beside its neighbours.
  [[nodiscard]] Support as_typed(const Run& run, std::size_t place) const;
  [[nodiscard]] bool is_odd(const Run& run, std::size_t place) const;
  void add(const Run& run, std::size_t place, std::vector<Mistyped>& found) const;
  [[nodiscard]] std::vector<Mistyped> unknown(const Run& run) const;
  [[nodiscard]] std::vector<Mistyped> out_of_place(const Run& run) const;
  [[nodiscard]] std::vector<Mistyped> half_odd(const Run& run) const;
  [[nodiscard]] std::vector<Meant> meant(const Run& run, std::size_t place) const;
  [[nodiscard]] Support alone(const std::string& folded) const;

  const Xapian::Database& database_;
  Vocabulary vocabulary_;
};

}  // namespace vankien::searcher
