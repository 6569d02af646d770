// What stands in the search box while somebody types: its words, the last one perhaps unfinished.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

struct TypedWords {
  std::string text;         // canonical
  std::vector<Word> whole;  // words that something follows
  std::string last;         // folded beginning of the word being typed; empty after a blank
  std::string last_key;     // the same as accent_key

  [[nodiscard]] bool empty() const { return whole.empty() && last.empty(); }
  // `text` as words alone, divided by single blanks, with its marks.
  [[nodiscard]] std::string plain() const;
};

// Any bytes; never fails.
TypedWords read_typed(std::string_view typed);

}  // namespace vankien::searcher
