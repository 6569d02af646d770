#include "searcher/passage_cut.h"

#include <algorithm>

#include "analyzers/plain_text.h"
#include "analyzers/unicode.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' ||
         byte == '\v';
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t length_of(std::string_view text, Span span) {
  const auto begin = text.begin() + static_cast<std::ptrdiff_t>(span.begin);
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(span.end);
  return static_cast<std::size_t>(
      std::count_if(begin, end, [](char byte) { return !is_continuation(byte); }));
}

// The offset `count` code points before `from`, or 0.
std::size_t back(std::string_view text, std::size_t from, std::size_t count) {
  for (; from > 0 && count > 0; --count)
    do
      --from;
    while (from > 0 && is_continuation(text[from]));
  return from;
}

// The offset `count` code points after `from`, or the end.
std::size_t forth(std::string_view text, std::size_t from, std::size_t count) {
  for (; from < text.size() && count > 0; --count)
    do
      ++from;
    while (from < text.size() && is_continuation(text[from]));
  return from;
}

// True when a sentence ends with the byte before `at`: final punctuation followed by a blank, or an
// empty line.
bool sentence_border(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size())
    return true;
  if (!is_blank(text[at]))
    return false;
  const std::size_t last = text.substr(0, at).find_last_not_of('*');
  const char before = last == std::string_view::npos ? ' ' : text[last];
  const bool final =
      before == '.' || before == ';' || before == ':' || before == '!' || before == '?';
  return final || (text[at] == '\n' && at + 1 < text.size() && text[at + 1] == '\n');
}

bool word_border(std::string_view text, std::size_t at) {
  return at == 0 || at >= text.size() || is_blank(text[at]) || is_blank(text[at - 1]);
}

// The first or last offset in [low, high] that `border` accepts; `otherwise` when there is none.
template <class Border>
std::size_t first_border(std::string_view text, Span range, const Border& border,
                         std::size_t otherwise) {
  for (std::size_t at = range.begin; at <= range.end; ++at)
    if (border(text, at))
      return at;
  return otherwise;
}

template <class Border>
std::size_t last_border(std::string_view text, Span range, const Border& border,
                        std::size_t otherwise) {
  for (std::size_t at = range.end + 1; at-- > range.begin;)
    if (border(text, at))
      return at;
  return otherwise;
}

std::size_t widened_begin(std::string_view text, std::size_t core, std::size_t spare) {
  const Span near{back(text, core, spare), core};
  const std::size_t sentence = last_border(text, near, sentence_border, near.end + 1);
  if (sentence <= near.end)
    return sentence;
  // No sentence begins in reach: some words of context before, more room after.
  const Span context{back(text, core, spare / 3), core};
  return first_border(text, context, word_border, core);
}

std::size_t widened_end(std::string_view text, std::size_t core, std::size_t spare) {
  const Span near{core, forth(text, core, spare)};
  if (near.end == text.size())
    return near.end;
  const Span later{core + (near.end - core) / 2, near.end};
  const std::size_t sentence = last_border(text, later, sentence_border, near.end + 1);
  if (sentence <= near.end)
    return sentence;
  return last_border(text, near, word_border, near.end);
}

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && is_blank(text[span.begin]))
    ++span.begin;
  while (span.end > span.begin && is_blank(text[span.end - 1]))
    --span.end;
  return span;
}

bool only_blanks(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_blank);
}

// What may stand between the words of one mark.
bool joins(std::string_view gap) {
  constexpr std::size_t max_gap = 8;
  return gap.size() <= max_gap &&
         gap.find_first_not_of(" \t\n-/\u2013\u2014") == std::string_view::npos;
}

}  // namespace

Span widen(std::string_view text, Span core, std::size_t length) {
  core.end = std::min(core.end, forth(text, core.begin, length));
  const std::size_t spare = length - length_of(text, core);
  const std::size_t begin = widened_begin(text, core.begin, spare);
  const std::size_t used = length_of(text, {begin, core.begin});
  return trimmed(text, {begin, widened_end(text, core.end, spare - used)});
}

std::vector<Span> joined_marks(std::string_view text, const std::vector<Span>& marks) {
  std::vector<Span> joined;
  for (const Span& mark : marks) {
    const bool near =
        !joined.empty() && (mark.begin <= joined.back().end ||
                            joins(text.substr(joined.back().end, mark.begin - joined.back().end)));
    if (near)
      joined.back().end = std::max(joined.back().end, mark.end);
    else
      joined.push_back(mark);
  }
  return joined;
}

Passage cut_passage(std::string_view text, Span span, const std::vector<Span>& marks) {
  Passage passage;
  passage.cut_before = !only_blanks(text.substr(0, span.begin));
  passage.cut_after = !only_blanks(text.substr(span.end));
  const analyzers::PlainText plain(text, span);
  std::vector<Span> places;
  for (const Span& mark : marks) {
    const Span inside{std::max(mark.begin, span.begin), std::min(mark.end, span.end)};
    if (inside.begin < inside.end)
      places.push_back(plain.place(inside));
  }
  passage.text = plain.str();
  passage.marks = joined_marks(passage.text, places);
  return passage;
}

Span opening(std::string_view text) {
  constexpr std::size_t paragraph_bytes = 120;
  Span first{0, 0};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Span line = trimmed(text, {begin, end});
    if (line.size() >= paragraph_bytes)
      return {line.begin, line.begin};
    if (first.begin == 0 && first.end == 0 && line.size() > 0)
      first = {line.begin, line.begin};
    begin = end + 1;
  }
  return first;
}

}  // namespace vankien::searcher
