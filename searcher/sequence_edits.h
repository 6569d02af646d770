// The slips of a typist in the sequence of a number.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

// Everything that one slip makes of a sequence as keys hold it ("33", "15a"): a digit left out,
// added, exchanged for another or for its neighbour; without leading zeros, the next in value
// first, the sequence itself not among them.
std::vector<std::string> sequence_edits(std::string_view sequence);

// How far two sequences are apart in value.
unsigned long distance(std::string_view sequence, std::string_view other);

// Whether one slip (a byte left out, added, exchanged for another or for its neighbour) makes one
// text of the other.
bool one_slip_apart(std::string_view text, std::string_view other);

}  // namespace vankien::searcher
