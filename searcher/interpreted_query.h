// The text of a request as a query over this collection.
#pragma once

#include "searcher/query.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// With the words that are near to those typed, unless it is to be taken literally; the notes say
// what was not understood.
ParsedQuery interpret(const Reader& reader, const SearchRequest& request);

}  // namespace vankien::searcher
