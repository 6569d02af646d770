// How many different words a text holds.
#pragma once

#include <cstddef>

#include "analyzers/canonical_text.h"

namespace vankien::indexer {

// Whether `text` holds more than `limit` different words. Takes some 50 bytes a word up to the
// limit, none where the text is too short to hold so many.
bool has_more_words_than(std::size_t limit, const analyzers::CanonicalText& text);

}  // namespace vankien::indexer
