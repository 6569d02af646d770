// Which words stand side by side in the collection, and in how many documents; words are folded.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace vankien::searcher {

struct CountedWord {
  std::string word;
  std::size_t documents = 0;
};

// The more frequent first, then in byte order.
bool more_frequent(const CountedWord& a, const CountedWord& b);

// Documents in which `second` follows `first` in one clause of a sentence.
std::size_t pair_count(const Xapian::Database& database, const std::string& first,
                       const std::string& second);

// What was counted in one revision of an index, and how its words are spelt: the same few thousand
// words are asked for again and again while people type. Thread-safe.
class CountedWords {
 public:
  [[nodiscard]] std::optional<std::vector<CountedWord>> find(const std::string& key) const;
  // Forgets all others when they have become too many.
  void keep(const std::string& key, std::vector<CountedWord> words);

 private:
  mutable std::mutex mutex_;
  std::unordered_map<std::string, std::vector<CountedWord>> words_;
};

// Counts words by the terms of the index: a millisecond for each 1,000 of them the first time that
// something is asked for. What stands behind the first 5,000 terms is left out.
class WordScan {
 public:
  // Both must outlive the scan; `counted` is of the revision that `database` reads.
  WordScan(const Xapian::Database& database, CountedWords& counted)
      : database_(database), counted_(counted) {}

  // The most frequent words, at most `most`, that begin with `start` and follow `word` in two
  // documents or more; without figures.
  std::vector<CountedWord> followers(const std::string& word, const std::string& start,
                                     std::size_t most) const;
  // The same of the words that begin with `start` among the first words of documents: they are far
  // fewer than all words, and say what documents are about.
  std::vector<CountedWord> lead_words(const std::string& start, std::size_t most) const;

 private:
  std::vector<CountedWord> most_frequent(const std::string& start, std::size_t skip,
                                         std::size_t most) const;

  const Xapian::Database& database_;
  CountedWords& counted_;
};

}  // namespace vankien::searcher
