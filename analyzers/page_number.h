// Finds page numbers that stand between two pages of running text.
#pragma once

#include <cstddef>
#include <string_view>

namespace vankien::analyzers {

// When the line whose first word begins at `word` holds nothing but a page number ("3", "- 3 -",
// "3/12", "Trang 3") and stands apart (blank lines on both sides, or a form feed on one), the end
// of that line; else 0. `text` is canonical.
std::size_t page_number_end(std::string_view text, std::size_t word);

}  // namespace vankien::analyzers
