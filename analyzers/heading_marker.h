// What a heading begins with: "Phần thứ nhất", "Chương II", "Điều 5.", "A.", "IV-", "2.1.".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::analyzers {

enum class MarkerKind { annex, part, chapter, section, article, letter, roman, numeral };

struct HeadingMarker {
  MarkerKind kind = MarkerKind::numeral;
  std::string ordinal;      // "1", "II", "2.1"; empty: "Phụ lục" alone
  std::size_t size = 0;     // bytes of the line it takes
  bool punctuated = false;  // followed by '.', '-', ')', '/' or ':'
};

// `line` is freed of Markdown and of blanks at its ends.
std::optional<HeadingMarker> marker_at_start(std::string_view line);

}  // namespace vankien::analyzers
