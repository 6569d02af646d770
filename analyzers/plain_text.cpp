#include "analyzers/plain_text.h"

#include <algorithm>

#include "analyzers/markdown_marks.h"

namespace vankien::analyzers {

PlainText::PlainText(std::string_view text, Span span) : begin_(span.begin) {
  const std::vector<Span> dropped = markdown_marks(text, span);
  auto next = dropped.begin();
  for (std::size_t at = span.begin; at < span.end; ++at) {
    place_.push_back(plain_.size());
    while (next != dropped.end() && next->end <= at)
      ++next;
    const bool is_mark = next != dropped.end() && next->begin <= at;
    if (!is_mark)
      append(text[at]);
    else if (text[at] == '|')
      append(' ');  // between the cells of a table
  }
  if (plain_.ends_with(' '))
    plain_.pop_back();
  place_.push_back(plain_.size());
  for (std::size_t& place : place_)
    place = std::min(place, plain_.size());
}

void PlainText::append(char byte) {
  constexpr std::string_view white_space = " \t\n\r\f\v";
  if (white_space.find(byte) == std::string_view::npos)
    plain_ += byte;
  else if (!plain_.empty() && plain_.back() != ' ')
    plain_ += ' ';
}

}  // namespace vankien::analyzers
