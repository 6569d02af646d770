#include "analyzers/draft_mark.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/mark_letters.h"
#include "analyzers/page_lines.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::size_t first_lines = 15;
constexpr std::array<std::string_view, 2> marks{"duthao", "banduthao"};
// What may follow: which draft it is, of which day.
constexpr std::array<std::string_view, 5> details{"lan", "so", "ngay", "v", "thu"};

// Folded, blanks dropped.
bool is_mark(std::string_view letters) {
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
    if (!letters.starts_with(mark))
      return false;
    const std::string_view rest = letters.substr(mark.size());
    const bool figure = !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
    return rest.empty() || figure ||
           std::any_of(details.begin(), details.end(), [&](std::string_view detail) {
             constexpr std::size_t longest = 24;
             const bool counted = rest.find_first_of("0123456789i") != std::string_view::npos;
             return rest.starts_with(detail) && counted && rest.size() <= longest;
           });
  });
}

bool begins_with_mark(std::string_view file_name) {
  const CanonicalText name(nfc(valid_utf8(file_name)));
  return mark_letters(name.text()).folded.starts_with(marks.front());
}

}  // namespace

bool is_draft(const CanonicalText& text, std::string_view file_name) {
  // The head of the text alone.
  constexpr std::size_t head_bytes = 4000;
  const std::vector<PageLine> lines =
      page_lines(std::string_view(text.text()).substr(0, head_bytes));
  const auto holds_mark = [](const PageLine& line) {
    const auto cells = cells_of(line.text);
    if (is_mark(mark_letters(line.text).folded))  // written wide, too
      return true;
    return std::any_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return is_mark(mark_letters(cell).folded); });
  };
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(first_lines, lines.size()));
  return begins_with_mark(file_name) || std::any_of(lines.begin(), end, holds_mark);
}

}  // namespace vankien::analyzers
