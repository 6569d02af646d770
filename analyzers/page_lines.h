// The lines of a text as they lie on its pages.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vankien::analyzers {

// A line that is not blank.
struct PageLine {
  std::string_view text;
  std::size_t page = 0;       // form feeds before it
  std::size_t from_top = 0;   // lines above it on its page
  std::size_t from_foot = 0;  // lines below it on its page
  bool after_blank = false;   // a blank line or the top of the page is above
  bool before_blank = false;  // likewise below
};

std::vector<PageLine> page_lines(std::string_view text);

// The cells of a line: columns of tables and of letterheads, at bars, tabs and runs of blanks.
// Empty ones are left out.
std::vector<std::string_view> cells_of(std::string_view line);

}  // namespace vankien::analyzers
