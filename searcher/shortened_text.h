// A typed query with less in it. Nothing is parsed: what is left out is taken out of the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

// Without quotes, excluded words and phrases, and OR; blanks as single ones.
std::string without_marks(std::string_view typed);

struct OneWordLess {
  std::string word;  // that was left out
  std::string text;  // what remains
};
// Each word in turn, of two to five words with nothing but blanks between them; else none.
std::vector<OneWordLess> one_word_less(std::string_view typed);

}  // namespace vankien::searcher
