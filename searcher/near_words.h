// The last rung of matching: words that a typed word may stand for although no letter-for-letter
// spelling says so. They count as the word at a low share of its weight.
#pragma once

#include <xapian.h>

#include "searcher/query.h"

namespace vankien::searcher {

// Fills Word::near of the plain words of a query that is not literal:
// - what character recognition makes of the word ("vlên" for viên), as far as the collection holds
//   it and it is no Vietnamese syllable;
// - what a typist meant ("trên" for tên): for a word that the collection does not hold, or that
//   stands beside none of its neighbours anywhere in it, the syllables one slip away that do. Each
//   of these is told in the notes. Questions in words are no titles: there only for the former.
// Numbers, quotes, alternatives, fields and exclusions stay as they are. Reads no more than some
// hundred terms for each word that is in doubt, and so for a few words at most.
ParsedQuery with_near_words(ParsedQuery query, const Xapian::Database& database);

}  // namespace vankien::searcher
