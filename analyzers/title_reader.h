// The lines of a title (trích yếu) after the type line.
#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/formal_words.h"

namespace vankien::analyzers {

struct TitleLines {
  std::vector<std::size_t> begins;  // first word of each line
  std::size_t end = 0;              // word after the title
};

// Reads from word `begin`, the first after the type line.
TitleLines read_title(const FormalWords& words, std::size_t begin);

}  // namespace vankien::analyzers
