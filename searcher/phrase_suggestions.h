// Frequent phrases of the collection that go on from what is typed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/reader.h"
#include "searcher/typed_words.h"

namespace vankien::searcher {

// At most `most`, in two documents or more, the most frequent first, in the spelling of the
// collection; those that agree with the marks typed so far before the others. A phrase that mostly
// goes on in one way stands in that longer form.
std::vector<std::string> phrase_suggestions(const Reader& reader, const TypedWords& typed,
                                            std::size_t most);

}  // namespace vankien::searcher
