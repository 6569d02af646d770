// Which words stand side by side in the collection, and in how many documents; words are folded.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
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

// Looks for words in the order of the index, at a bounded cost for all calls together: what is
// asked for after 6,000 terms were read (some 2 ms) is left out, and so is what stands behind the
// first 6,000 of one call (at 20,000 documents the commonest syllable has 3,000 followers).
class WordScan {
 public:
  // `database` must outlive the scan.
  explicit WordScan(const Xapian::Database& database) : database_(database) {}

  // The most frequent words, at most `most`, that begin with `start` and follow `word` in two
  // documents or more; without figures.
  std::vector<CountedWord> followers(const std::string& word, const std::string& start,
                                     std::size_t most);
  // The same of the words that begin with `start` among the first words of documents: they are far
  // fewer than all words, and say what documents are about.
  std::vector<CountedWord> lead_words(const std::string& start, std::size_t most);

 private:
  std::vector<CountedWord> most_frequent(const std::string& start, std::size_t skip,
                                         std::size_t most);

  const Xapian::Database& database_;
  std::size_t read_ = 0;
};

}  // namespace vankien::searcher
