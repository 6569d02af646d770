// Titles that hold what is typed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/reader.h"
#include "searcher/typed_words.h"

namespace vankien::searcher {

// The titles, at most `most`, of documents whose title holds all words, marked ones in their own
// spelling, the last one perhaps a beginning; cut at a word when they are long. First, of the 12
// newest such documents, those whose title begins with what is typed ("về", "về việc" aside), then
// the newer ones.
std::vector<std::string> title_suggestions(const Reader& reader, const TypedWords& typed,
                                           std::size_t most);

}  // namespace vankien::searcher
