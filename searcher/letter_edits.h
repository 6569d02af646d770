// The slips of a typist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

// Everything that one slip makes of a folded word (a letter left out, added, exchanged for another
// or for its neighbour), in ascending order, each once, the word itself not among them. The letters
// are those that Vietnamese is written in: some 300 words for one of six letters.
std::vector<std::string> single_edits(std::string_view folded);

}  // namespace vankien::searcher
