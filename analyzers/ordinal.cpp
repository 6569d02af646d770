#include "analyzers/ordinal.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "analyzers/syllable.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// A term's plenums never passed 18; its terms are read to XX.
constexpr int most_plenums = 20;

constexpr std::array romans = {"I"sv,    "II"sv,  "III"sv,  "IV"sv,    "V"sv,   "VI"sv,   "VII"sv,
                               "VIII"sv, "IX"sv,  "X"sv,    "XI"sv,    "XII"sv, "XIII"sv, "XIV"sv,
                               "XV"sv,   "XVI"sv, "XVII"sv, "XVIII"sv, "XIX"sv, "XX"sv};

struct OrdinalWord {
  std::string_view written;
  int value;
};
constexpr std::array ordinal_words = {
    OrdinalWord{"nhất", 1},      OrdinalWord{"một", 1},      OrdinalWord{"hai", 2},
    OrdinalWord{"ba", 3},        OrdinalWord{"tư", 4},       OrdinalWord{"bốn", 4},
    OrdinalWord{"năm", 5},       OrdinalWord{"sáu", 6},      OrdinalWord{"bảy", 7},
    OrdinalWord{"tám", 8},       OrdinalWord{"chín", 9},     OrdinalWord{"mười một", 11},
    OrdinalWord{"mười hai", 12}, OrdinalWord{"mười ba", 13}, OrdinalWord{"mười bốn", 14},
    OrdinalWord{"mười lăm", 15}, OrdinalWord{"mười", 10}};

std::optional<int> to_number(std::string_view digits) {
  int number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (read.ec != std::errc() || number < 1 || number > most_plenums)
    return std::nullopt;
  return number;
}

std::optional<std::string> take_term(TextCursor& cursor) {
  TextCursor ahead = cursor;
  const std::string_view word = ahead.take_word();
  if (word.empty() || word.size() > 5)
    return std::nullopt;
  std::string roman(word);
  std::transform(roman.begin(), roman.end(), roman.begin(), [](char letter) {
    return letter == 'x' || letter == 'i' || letter == 'v' ? static_cast<char>(letter - 'a' + 'A')
                                                           : letter;
  });
  if (is_digit(word.front())) {
    const auto number = to_number(word);
    if (!number)
      return std::nullopt;
    roman = romans[static_cast<std::size_t>(*number - 1)];
  }
  if (std::find(romans.begin(), romans.end(), roman) == romans.end())
    return std::nullopt;
  cursor = ahead;
  return roman;
}

bool take_ordinal_word(TextCursor& cursor, std::string_view written, Marks marks) {
  TextCursor ahead = cursor;
  if (!ahead.take_words(fold(written)))
    return false;
  if (marks == Marks::needed && accent_key(cursor.slice_to(ahead)) != accent_key(written))
    return false;
  TextCursor after = ahead;
  after.skip_blanks();
  if (is_digit(after.byte()))
    return false;
  cursor = ahead;
  return true;
}

}  // namespace

bool take_joint(TextCursor& cursor) {
  TextCursor ahead = cursor;
  ahead.skip_blanks();
  if (!ahead.take(',') && !ahead.take_word("va"))
    return false;
  ahead.skip_blanks();
  if (ahead.take_word("khoa"))
    ahead.skip_blanks();
  cursor = ahead;
  return true;
}

std::optional<int> take_ordinal(TextCursor& cursor, Marks marks) {
  TextCursor ahead = cursor;
  if (is_digit(ahead.byte())) {
    const auto number = to_number(ahead.take_digits());
    const bool goes_on = ahead.at_word_character() || ahead.byte() == '/' || ahead.byte() == '-';
    if (!number || goes_on)
      return std::nullopt;
    cursor = ahead;
    return number;
  }
  for (const OrdinalWord& word : ordinal_words) {
    if (take_ordinal_word(cursor, word.written, marks))
      return word.value;
  }
  return std::nullopt;
}

std::vector<std::string> take_terms(TextCursor& cursor) {
  TextCursor ahead = cursor;
  ahead.skip_blanks();
  const bool bracket = ahead.take('(');
  ahead.skip_blanks();
  std::vector<std::string> terms;
  if (!ahead.take_word("khoa"))
    return terms;
  ahead.skip_blanks();
  TextCursor member = ahead;
  while (const auto term = take_term(member)) {
    terms.push_back(*term);
    ahead = member;
    if (!take_joint(member))
      break;
  }
  if (terms.empty())
    return terms;
  TextCursor close = ahead;
  close.skip_blanks();
  if (bracket && close.take(')'))
    ahead = close;
  cursor = ahead;
  return terms;
}

}  // namespace vankien::analyzers
