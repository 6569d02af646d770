// Words of the collection that a mistyped one may stand for; all folded.
#pragma once

#include <xapian.h>

#include <string>
#include <utility>
#include <vector>

#include "searcher/reader.h"

namespace vankien::searcher {

// Whether a document holds the word in any spelling.
bool is_known(const Xapian::Database& database, const std::string& folded);

// In how many documents the most frequent spelling of the word stands.
std::size_t word_count(const Xapian::Database& database, const std::string& folded);

// The known words that one slip makes of `word` (letter_edits.h), and for words of seven letters
// and more those that are two letters off and stand among the first words of documents. Of a word
// over 20 letters: nothing.
std::vector<std::string> word_candidates(const Reader& reader, const std::string& word);

// The ways to part a word into two that stand side by side in two documents or more, the most
// frequent first.
std::vector<std::pair<std::string, std::string>> partings(const Xapian::Database& database,
                                                          const std::string& word);

}  // namespace vankien::searcher
