// How far the spelling of a word speaks for its having been meant.
#pragma once

#include <xapian.h>

#include <string>

namespace vankien::searcher {

// Whether so many documents hold the word in the very spelling of `key` that who typed it most
// likely meant it: a tenth of them, and ten at least.
bool is_common(const Xapian::Database& database, const std::string& key);

// Whether the collection writes another word of the same letters twenty times as often: "sô" for
// số. False for a key without marks.
bool is_rare_spelling(const Xapian::Database& database, const std::string& key);

}  // namespace vankien::searcher
