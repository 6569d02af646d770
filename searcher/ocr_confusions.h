// What character recognition makes of letters that look alike in print. Other marks are not among
// it: words are compared without marks anyway.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

// What one such misreading makes of a folded word, each once: "vlen" and "v1en" among those of
// "vien", "t0" of "to". They need not be words.
std::vector<std::string> misreadings(std::string_view folded);

}  // namespace vankien::searcher
