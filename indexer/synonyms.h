// The table through which unmarked words find marked ones: Xapian's synonyms, "dang" → "đảng",
// "đáng", … and "dang" itself where it occurs.
#pragma once

#include <xapian.h>

#include <set>
#include <string>

namespace vankien::indexer {

using Words = std::set<std::string>;

// Words of the text among the terms of a document, added to `words`.
void collect_words(Words& words, Xapian::TermIterator begin, const Xapian::TermIterator& end);
// The words that entries come from: all marked ones of the database, and all that its table has
// entries for. Words without marks, however many, cost no memory.
Words words_with_entries(const Xapian::Database& database);

// Makes the entries that `words` belong to right: a folded form has an entry for each word that
// occurs under it, and none at all when no marked word does.
void refresh_synonyms(Xapian::WritableDatabase& database, const Words& words);

}  // namespace vankien::indexer
