#include "analyzers/heading_marker.h"

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"

namespace vankien::analyzers {
namespace {

struct Keyword {
  std::string_view folded;
  MarkerKind kind;
};
constexpr std::array<Keyword, 6> keywords{{
    {"phan thu", MarkerKind::part},
    {"phan", MarkerKind::part},
    {"chuong", MarkerKind::chapter},
    {"phu luc", MarkerKind::annex},
    {"muc", MarkerKind::section},
    {"dieu", MarkerKind::article},
}};

constexpr std::array<std::string_view, 10> ordinal_words{"nhat", "hai", "ba",  "tu",   "nam",
                                                         "sau",  "bay", "tam", "chin", "muoi"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_roman(char c) {
  return c == 'I' || c == 'V' || c == 'X';
}
bool is_closing(char c) {
  return std::string_view(".-)/:").find(c) != std::string_view::npos;
}

// Bytes of the first `count` words of `line`, with the blanks between them; npos when it has fewer.
std::size_t size_of_words(std::string_view line, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0; --count) {
    end = line.find_first_not_of(' ', end);
    if (end == std::string_view::npos)
      return end;
    end = std::min(line.find_first_of(" .:-)/\t", end), line.size());
  }
  return end;
}

std::size_t words_in(std::string_view folded) {
  return 1 + static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' '));
}

// "IV", "12", "nhất": the ordinal that stands at `begin`; empty when none does.
struct Ordinal {
  std::string value;
  std::size_t end = 0;
};
Ordinal ordinal_at(std::string_view line, std::size_t begin) {
  begin = std::min(line.find_first_not_of(' ', begin), line.size());
  const auto end = std::min(line.find_first_of(" .:-)/\t", begin), line.size());
  const auto word = line.substr(begin, end - begin);
  if (word.size() <= 6 && !word.empty() &&
      (std::all_of(word.begin(), word.end(), is_digit) ||
       std::all_of(word.begin(), word.end(), is_roman)))
    return {std::string(word), end};
  const auto known = std::find(ordinal_words.begin(), ordinal_words.end(), fold(word));
  if (known != ordinal_words.end())
    return {std::to_string(known - ordinal_words.begin() + 1), end};
  const bool letter = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
  return letter ? Ordinal{std::string(word), end} : Ordinal{{}, begin};
}

std::optional<HeadingMarker> keyword_marker(std::string_view line) {
  for (const auto& keyword : keywords) {
    const auto size = size_of_words(line, words_in(keyword.folded));
    if (size == std::string_view::npos || fold(line.substr(0, size)) != keyword.folded)
      continue;
    const auto ordinal = ordinal_at(line, size);
    const bool alone = ordinal.value.empty();
    if (alone && !(keyword.kind == MarkerKind::annex && ordinal.end >= line.size()))
      return std::nullopt;
    const auto end = alone ? size : ordinal.end;
    return HeadingMarker{keyword.kind, ordinal.value, end,
                         end < line.size() && is_closing(line[end])};
  }
  return std::nullopt;
}

MarkerKind kind_of_code(std::string_view code) {
  if (std::all_of(code.begin(), code.end(), is_roman))
    return MarkerKind::roman;
  return is_digit(code.front()) ? MarkerKind::numeral : MarkerKind::letter;
}

// The length of "2.1": digits with single points between them.
std::size_t numeral_length(std::string_view line) {
  const auto digit_at = [line](std::size_t at) { return at < line.size() && is_digit(line[at]); };
  std::size_t end = 0;
  while (digit_at(end) || (end < line.size() && line[end] == '.' && digit_at(end + 1)))
    ++end;
  return end;
}

// The length of the code that `line` begins with; 0 when it begins with none.
std::size_t code_length(std::string_view line) {
  if (line.empty())
    return 0;
  if (is_digit(line[0]))
    return numeral_length(line);
  if (is_roman(line[0]))
    return std::min(line.find_first_not_of("IVX"), line.size());
  return line[0] >= 'A' && line[0] <= 'H' ? 1 : 0;
}

// "A.", "IV-", "2.1.": short codes that punctuation and a blank follow.
std::optional<HeadingMarker> code_marker(std::string_view line) {
  constexpr std::size_t longest_code = 6;
  std::size_t end = code_length(line);
  if (end == 0 || end > longest_code || end >= line.size())
    return std::nullopt;
  const auto code = line.substr(0, end);
  const auto closing = end;
  while (end < line.size() && is_closing(line[end]))
    ++end;
  const bool blank_follows = end < line.size() && line[end] == ' ';
  if (end == closing || !blank_follows)
    return std::nullopt;
  return HeadingMarker{kind_of_code(code), std::string(code), end, true};
}

}  // namespace

std::optional<HeadingMarker> marker_at_start(std::string_view line) {
  if (auto marker = keyword_marker(line.substr(0, std::min<std::size_t>(line.size(), 60))))
    return marker;
  return code_marker(line);
}

}  // namespace vankien::analyzers
