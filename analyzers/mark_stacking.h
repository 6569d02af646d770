// A letter and the combining marks on it, brought to one precomposed Vietnamese letter.
#pragma once

#include <string>
#include <string_view>

namespace vankien::analyzers {

// `cluster` is one character with its combining marks, in any order and number. The result is NFC
// and holds the Vietnamese letter that a shape and a tone among the marks make, in whichever order
// they were typed; the same mark twice counts once; marks that fit nowhere stay behind it.
// Idempotent.
std::string stack_marks(std::string_view cluster);

}  // namespace vankien::analyzers
