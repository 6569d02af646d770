// The lines of a title (trích yếu) after the type line.
#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/formal_words.h"
#include "analyzers/word_range.h"

namespace vankien::analyzers {

struct TitleLines {
  std::vector<std::size_t> begins;  // first word of each line
  std::size_t end = 0;              // word after the title
};

// Reads from word `begin`, the first after the type line. `names` are the letterhead's names: the
// title of the authority above the preamble ("BỘ TRƯỞNG BỘ Y TẾ") repeats one, and is no title.
TitleLines read_title(const FormalWords& words, std::size_t begin,
                      const std::vector<WordRange>& names);

}  // namespace vankien::analyzers
