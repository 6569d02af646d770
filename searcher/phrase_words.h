// Which words may stand at the ends of a phrase that is worth looking for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

// "của", "và", "được": words that join others; with their marks, since "co" may also be cơ.
bool is_function_word(std::string_view word);

// Whether the words, folded, hold a piece of what stands on every document ("cộng hòa xã hội chủ
// nghĩa…", "nơi nhận").
bool is_formula(const std::vector<std::string>& words);

}  // namespace vankien::searcher
