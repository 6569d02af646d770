// Spellings of words as Xapian queries, and the ways to put queries together.
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/vocabulary.h"

namespace vankien::searcher {

// Every document. Never Xapian::Query::MatchAll: that is one object for the whole program, and the
// references to it are counted without regard to threads.
Xapian::Query every_document();
Xapian::Query combined(Xapian::Query::op op, const std::vector<Xapian::Query>& parts);
// Any of `parts` that can be found at all; an empty query when there is none.
Xapian::Query any_of(std::vector<Xapian::Query> parts);
Xapian::Query scaled(const Xapian::Query& query, double share);
// What `query` finds, each document worth `extra` more.
Xapian::Query with_extra(const Xapian::Query& query, double extra);

// Any of the terms as if they were one word. Inside a phrase Xapian knows no synonyms; there it is
// an OR.
Xapian::Query any_spelling(const std::vector<std::string>& terms, bool in_phrase);

// Shares of a word's weight where it does not stand in its own spelling.
struct SpellingShares {
  double loose = 1;
  double near = 1;
};

// The words side by side in this order, each in its own spelling or, for a share of the weight, in
// another; one word is that word. MatchNothing when the collection lacks one of them.
Xapian::Query side_by_side(const std::vector<Spellings>& words, const SpellingShares& shares);

}  // namespace vankien::searcher
