#include "analyzers/page_lines.h"

#include <algorithm>

#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

// Takes what comes before the first `end` off `text`, the end included.
std::string_view take_until(std::string_view& text, char end) {
  const std::size_t size = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return taken;
}

void add_page(std::vector<PageLine>& lines, std::string_view page, std::size_t number) {
  const std::size_t first = lines.size();
  bool blank = true;
  while (!page.empty()) {
    const std::string_view line = take_until(page, '\n');
    if (is_blank(line)) {
      if (lines.size() > first)
        lines.back().before_blank = true;
      blank = true;
      continue;
    }
    lines.push_back(
        {.text = line, .page = number, .from_top = lines.size() - first, .after_blank = blank});
    blank = false;
  }
  for (std::size_t i = first; i < lines.size(); ++i)
    lines[i].from_foot = lines.size() - 1 - i;
  if (lines.size() > first)
    lines.back().before_blank = true;
}

bool is_bar(char32_t value) {
  return value == U'|' || value == U'│' || value == U'║' || value == U'┃' || value == U'\t';
}

}  // namespace

std::vector<PageLine> page_lines(std::string_view text) {
  std::vector<PageLine> lines;
  for (std::size_t number = 0; !text.empty(); ++number)
    add_page(lines, take_until(text, '\f'), number);
  return lines;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  const auto add = [&cells](std::string_view cell) {
    if (!is_blank(cell))
      cells.push_back(cell);
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = decode(line, at);
    const bool blanks = next.value == ' ' && at + 1 < line.size() && line[at + 1] == ' ';
    if (is_bar(next.value) || blanks) {
      add(line.substr(begin, at - begin));
      begin = at + next.bytes;
    }
    at += next.bytes;
  }
  add(line.substr(begin));
  return cells;
}

}  // namespace vankien::analyzers
