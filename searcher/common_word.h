// How far the spelling of a word speaks for its having been meant.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

namespace vankien::searcher {

// Whether so many documents hold one of the spellings that count as typed (Spellings::own) that it
// was most likely meant: a tenth of them, and ten at least.
bool is_common(const Xapian::Database& database, const std::vector<std::string>& spellings);

// Whether the collection writes another word of the same letters twenty times as often: "sô" for
// số. False for a key without marks.
bool is_rare_spelling(const Xapian::Database& database, const std::string& key);

}  // namespace vankien::searcher
