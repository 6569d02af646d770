// What of a query is to be marked in texts.
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/marker.h"
#include "searcher/query.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {

// A pattern for each word, phrase, number and day of the query, rare ones heavier, and unshown ones
// for words that follow each other. A number's pattern is its parts in either order of typing;
// places where it is cited in other words are not among these.
std::vector<MarkPattern> query_marks(const ParsedQuery& query, const Xapian::Database& database,
                                     bool literal);

}  // namespace vankien::searcher
