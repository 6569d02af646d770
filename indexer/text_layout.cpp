#include "indexer/text_layout.h"

#include <algorithm>

namespace vankien::indexer {
namespace {

constexpr std::string_view html_space = " \t\r\n\f";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(html_space);
  if (begin == std::string_view::npos)
    return {};
  return text.substr(begin, text.find_last_not_of(html_space) - begin + 1);
}

bool fits_one_line(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return cell.find('\n') == std::string::npos; });
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty())
      text += between;
    text += part;
  }
  return text;
}

}  // namespace

void TextLayout::add(std::string_view text) {
  text_ += text;
}

void TextLayout::add_collapsed(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t space = std::min(text.find_first_of(html_space, begin), text.size());
    text_ += text.substr(begin, space - begin);
    begin = std::min(text.find_first_not_of(html_space, space), text.size());
    const bool line_start = text_.empty() || text_.back() == '\n' || text_.back() == ' ';
    if (space < text.size() && !line_start)
      text_ += ' ';
  }
}

void TextLayout::trim_blanks() {
  while (!text_.empty() && (text_.back() == ' ' || text_.back() == '\t'))
    text_.pop_back();
}

void TextLayout::break_line() {
  trim_blanks();
  if (!text_.empty())
    text_ += '\n';
}

void TextLayout::end_paragraph() {
  trim_blanks();
  if (text_.empty())
    return;
  while (!text_.ends_with("\n\n"))
    text_ += '\n';
}

void TextLayout::begin_row() {
  if (!text_.ends_with('\n'))
    break_line();
  rows_.push_back({std::move(text_), {}});
  text_.clear();
}

void TextLayout::begin_cell() {
  if (rows_.empty())
    return begin_row();
  close_cell();
}

void TextLayout::close_cell() {
  if (const std::string_view cell = trimmed(text_); !cell.empty())
    rows_.back().cells.emplace_back(cell);
  text_.clear();
}

void TextLayout::end_row() {
  if (rows_.empty())
    return;
  close_cell();
  Row row = std::move(rows_.back());
  rows_.pop_back();
  text_ = std::move(row.before);
  // Rows of a table stand close together; only what holds paragraphs is set apart.
  const bool one_line = fits_one_line(row.cells);
  text_ += joined(row.cells, one_line ? " | " : "\n\n");
  one_line ? break_line() : end_paragraph();
}

std::string TextLayout::take() {
  while (!rows_.empty())
    end_row();
  std::string text(trimmed(text_));
  text_.clear();
  return text;
}

}  // namespace vankien::indexer
