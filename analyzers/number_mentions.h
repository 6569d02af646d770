// Numbers as a text mentions them: the complete ones of find_numbers(), and those whose code is
// left out ("Chỉ thị 05", "Nghị định 04/2015").
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/document_number.h"

namespace vankien::analyzers {

// In order of place. Partial ones only directly after the name of a type, or after "số" behind one.
std::vector<NumberMatch> find_number_mentions(std::string_view text);

}  // namespace vankien::analyzers
