#include "analyzers/sentence.h"

#include <algorithm>

#include "analyzers/text_cursor.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

// A line shorter than this is no line of running text that was merely wrapped.
constexpr std::size_t shortest_wrapped_line = 50;

// Abbreviations whose point ends no sentence have at most so many letters: "TP.", "KT.", "Q.".
constexpr std::size_t longest_abbreviation = 3;

bool is_lower_case(char32_t value) {
  return upper(value) != value;
}

bool is_upper_case(char32_t value) {
  return lower(value) != value;
}

// Quotation marks, brackets and marks of emphasis may stand between a sentence's last point and the
// next sentence.
std::size_t before_closing_marks(std::string_view text, std::size_t offset) {
  constexpr std::string_view ascii = "*_\")'";
  constexpr std::string_view quote = "”";
  while (offset > 0) {
    if (ascii.find(text[offset - 1]) != ascii.npos)
      --offset;
    else if (text.substr(0, offset).ends_with(quote))
      offset -= quote.size();
    else
      break;
  }
  return offset;
}

bool ends_with_point(std::string_view before) {
  constexpr std::string_view ellipsis = "…";
  return !before.empty() &&
         (std::string_view(".!?").find(before.back()) != std::string_view::npos ||
          before.ends_with(ellipsis));
}

// "TP. Hồ Chí Minh", "KT. BÍ THƯ".
bool is_abbreviation(std::string_view text, std::size_t point) {
  const Span word = word_ending_at(text, point);
  if (word.size() == 0 || word.size() > longest_abbreviation || is_digit(text[word.begin]))
    return false;
  const std::string_view letters = slice(text, word);
  return lower(letters) != letters && is_upper_case(decode(letters, letters.size() - 1).value);
}

// The item of a list begins at `at`: "- ", "+ ", "1. ", "a) ", "(2) ", "II- ".
bool is_item(std::string_view text, std::size_t at) {
  TextCursor cursor(text, at);
  if (cursor.take_dash() || cursor.take('+') || cursor.take('*') || cursor.take("•"))
    return is_blank(cursor.byte());
  const bool bracket = cursor.take('(');
  constexpr std::size_t longest_mark = 5;
  const std::size_t marks = cursor.take_word().size();
  if (marks == 0 || marks > longest_mark)
    return false;
  return cursor.take(')') ||
         (!bracket && (cursor.take('.') || cursor.take('-')) && is_blank(cursor.byte()));
}

std::size_t line_size_before(std::string_view text, std::size_t line_end) {
  const std::size_t newline = text.substr(0, line_end).rfind('\n');
  return line_end - (newline == std::string_view::npos ? 0 : newline + 1);
}

// What follows a line end, white space [white, at) between.
bool begins_after_line_end(std::string_view text, std::size_t white, std::size_t at) {
  const char last = white > 0 ? text[white - 1] : '\n';
  if (last == ';' || last == ':')
    return true;
  const char32_t first = decode(text, at).value;
  const std::string_view gap = text.substr(white, at - white);
  if (std::count(gap.begin(), gap.end(), '\n') > 1)
    return !is_lower_case(first) && last != ',';
  return is_upper_case(first) && last != ',' &&
         line_size_before(text, white) < shortest_wrapped_line;
}

}  // namespace

bool is_sentence_boundary(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || is_blank(text[at]) || !is_blank(text[at - 1]))
    return at == 0;
  const std::size_t white = blanks_begin(text, at);
  const bool new_line = text.substr(white, at - white).find('\n') != std::string_view::npos;
  if (new_line && is_item(text, at))
    return true;
  const std::size_t end = before_closing_marks(text, white);
  if (ends_with_point(text.substr(0, end)))
    return !is_lower_case(decode(text, at).value) && (new_line || !is_abbreviation(text, end - 1));
  return new_line && begins_after_line_end(text, white, at);
}

std::size_t last_boundary(std::string_view text, Span range) {
  for (std::size_t at = range.end; at > range.begin; --at) {
    if (is_sentence_boundary(text, at))
      return at;
  }
  return range.begin;
}

std::size_t next_boundary(std::string_view text, std::size_t begin) {
  const std::size_t last = std::min(text.size(), begin + longest_sentence);
  for (std::size_t at = begin + 1; at < last; ++at) {
    if (is_sentence_boundary(text, at))
      return at;
  }
  return last;
}

}  // namespace vankien::analyzers
