// A query text into clauses: quotes, -word, OR, field prefixes, document numbers, dates and the
// words around them. The language is described for users in docs/tim-kiem.md.
#pragma once

#include <string_view>

#include "searcher/known_words.h"
#include "searcher/query.h"

namespace vankien::searcher {

// Never fails: what cannot be understood is taken as words, and a note says so. `literal`
// understands nothing: every word as typed. `canonical` is the text of clean_query(). Words beyond
// max_query_words are cut, with a note. `known` tells what the words mean in the collection.
ParsedQuery parse_query(std::string_view canonical, bool literal, const KnownWords& known = {});

}  // namespace vankien::searcher
