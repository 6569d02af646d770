// Documents by the words of their titles.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/reader.h"
#include "searcher/typed_words.h"

namespace vankien::searcher {

// The titles, at most `most`, that hold all words, marked ones in their own spelling, the last one
// perhaps a beginning; those of the newest documents, the newest first. The cost is bounded: of
// words that very many titles hold, and of beginnings of very many words, the more frequent count.
std::vector<std::string> titles_holding(const Reader& reader, const TypedWords& typed,
                                        std::size_t most);

}  // namespace vankien::searcher
