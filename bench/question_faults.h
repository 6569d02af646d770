// What readers do to their questions: leave out the marks, or set a wrong tone.
#pragma once

#include <string>
#include <string_view>

namespace vankien::bench {

// Without any marks; đ as d.
std::string without_marks(std::string_view question);

// In every third word the tone mark, where the word carries one, exchanged for another: by chance
// that depends on the seed and the question alone.
std::string with_tone_faults(std::string_view question, unsigned seed);

}  // namespace vankien::bench
