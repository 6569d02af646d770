#include "analyzers/formal_words.h"

#include <algorithm>

#include "analyzers/text_cursor.h"
#include "analyzers/typographic_marks.h"

namespace vankien::analyzers {

Span window(std::string_view text, Span range, std::size_t bytes) {
  if (range.size() <= bytes)
    return range;
  const std::size_t cut = text.substr(0, range.begin + bytes).find_last_of(" \n");
  return {range.begin, cut == std::string_view::npos ? range.begin : std::max(cut, range.begin)};
}

std::size_t phrase_at(const FormalWords& words, std::size_t at, std::string_view folded_phrase) {
  std::size_t count = 0;
  while (!folded_phrase.empty()) {
    const std::size_t blank = std::min(folded_phrase.find(' '), folded_phrase.size());
    const std::size_t here = at + count;
    if (here >= words.size() || words[here].key != folded_phrase.substr(0, blank))
      return 0;
    if (count > 0 && words[here].before != Break::none && words[here].before != Break::line) {
      return 0;
    }
    folded_phrase.remove_prefix(std::min(blank + 1, folded_phrase.size()));
    ++count;
  }
  return count;
}

std::size_t line_end(const FormalWords& words, std::size_t at) {
  ++at;
  while (at < words.size() && words[at].before == Break::none)
    ++at;
  return std::min(at, words.size());
}

bool starts_line(const FormalWords& words, std::size_t at) {
  return words[at].before != Break::none;
}

bool all_upper(const FormalWords& words, std::size_t begin, std::size_t end) {
  bool upper = false;
  for (std::size_t i = begin; i < end; ++i) {
    if (words[i].letters == Letters::lower || words[i].letters == Letters::capitalised)
      return false;
    upper = upper || words[i].letters == Letters::upper;
  }
  return upper;
}

std::string written(std::string_view text, const FormalWords& words, std::size_t begin,
                    std::size_t end) {
  std::string line;
  if (begin >= end)
    return line;
  bool blank = false;
  for (std::size_t at = words[begin].outer.begin; at < words[end - 1].outer.end;) {
    if (const std::size_t tag = tag_size(text, at)) {
      at += tag;
    } else if (is_markup(static_cast<unsigned char>(text[at]))) {
      ++at;
    } else if (is_blank(text[at])) {
      blank = true;
      ++at;
    } else {
      if (blank && !line.empty())
        line += ' ';
      blank = false;
      line += text[at++];
    }
  }
  return line;
}

}  // namespace vankien::analyzers
