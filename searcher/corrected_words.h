// Words with slips of the hand put right, as the collection knows words and their neighbours.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/query.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The words with each unknown one, and each that stands beside none of its neighbours in the
// collection and is not common_word.h, replaced by the word that is a letter off, or parted into
// two, and fits its neighbours best; with the collection's marks where none were typed, or such as
// it hardly ever writes. nullopt when nothing was replaced. At most three words are looked at.
std::optional<std::string> corrected_words(const Reader& reader, const std::vector<Word>& words);

}  // namespace vankien::searcher
