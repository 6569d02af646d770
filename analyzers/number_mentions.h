// Numbers as a text mentions them: the complete ones of find_numbers(), and those whose code is
// left out ("Chỉ thị 05", "Nghị định 04/2015").
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/document_number.h"

namespace vankien::analyzers {

// In order of place. Partial ones only directly after the name of a type, or after "số" behind one.
// The text is read no further when `most` are found.
std::vector<NumberMatch> find_number_mentions(std::string_view text, std::size_t most);

}  // namespace vankien::analyzers
