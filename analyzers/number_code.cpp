#include "analyzers/number_code.h"

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

// Body codes whose official letters are not all capitals.
constexpr std::array mixed_case_bodies = {"TTg"sv, "ThTU"sv};

constexpr std::array word_like_bodies = {"tw"sv, "tu"sv, "du"sv, "hu"sv, "cb"sv};

constexpr std::array state_bodies = {"ubnd"sv, "hdnd"sv, "cp"sv,  "ttg"sv, "vpcp"sv,
                                     "ctn"sv,  "bca"sv,  "bqp"sv, "vpqh"sv};

constexpr std::size_t longest_segment = 24;

bool is_code_letter(char32_t letter) {
  return (letter >= U'A' && letter <= U'Z') || (letter >= U'a' && letter <= U'z') ||
         letter == U'Đ' || letter == U'đ' || letter == U'Ư' || letter == U'ư';
}

bool is_capital(char32_t letter) {
  return is_code_letter(letter) && lower(letter) != letter;
}

template <typename Visit>
void for_each_code_point(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    visit(point.value);
    at += point.bytes;
  }
}

char32_t raised(char32_t letter) {
  if (letter == U'đ')
    return U'Đ';
  if (letter == U'ư')
    return U'Ư';
  return letter >= U'a' && letter <= U'z' ? letter - U'a' + U'A' : letter;
}

std::string raised(std::string_view text) {
  std::string out;
  for_each_code_point(text, [&out](char32_t value) { append_utf8(out, raised(value)); });
  return out;
}

std::size_t count_capitals(std::string_view text) {
  std::size_t count = 0;
  for_each_code_point(text, [&count](char32_t value) { count += is_capital(value) ? 1 : 0; });
  return count;
}

// Trung ương is also written TƯ, which would fold to the code of a province.
void write_central_body_alike(std::string& segment) {
  constexpr std::string_view spelled = "TƯ";
  if (segment.ends_with(spelled))
    segment.replace(segment.size() - spelled.size(), spelled.size(), "TW");
}

std::string official_segment(std::string_view written) {
  std::string segment(written);
  std::erase(segment, '.');
  for (const std::string_view body : mixed_case_bodies) {
    if (lower(body) == lower(segment))
      return std::string(body);
  }
  if (count_capitals(segment) < 2)
    segment = raised(segment);
  write_central_body_alike(segment);
  return segment;
}

bool all_code_letters(std::string_view word) {
  bool all = true;
  for_each_code_point(word, [&all](char32_t value) {
    all = all && (is_code_letter(value) || (value >= U'0' && value <= U'9'));
  });
  return all;
}

// "T.Ư" and "T.W" for Trung ương, the only code that is written with a point.
void take_rest_of_pointed_code(TextCursor& cursor, std::string_view word) {
  if (word != "T" && word != "t")
    return;
  TextCursor ahead = cursor;
  if (!ahead.take('.'))
    return;
  const std::string rest = fold(ahead.take_word());
  if (rest == "u" || rest == "w")
    cursor = ahead;
}

bool is_vowel(char letter) {
  return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

bool begins_like_a_word(std::string_view folded) {
  constexpr std::array onsets = {"ch"sv, "gh"sv, "kh"sv, "ng"sv, "nh"sv, "ph"sv, "th"sv, "tr"sv};
  if (folded.size() < 2 || is_vowel(folded[0]) || is_vowel(folded[1]))
    return true;
  return std::find(onsets.begin(), onsets.end(), folded.substr(0, 2)) != onsets.end();
}

bool ends_like_a_word(std::string_view folded) {
  return std::string_view("aeiouycghmnpt").find(folded.back()) != std::string_view::npos;
}

template <typename Table>
bool holds(const Table& table, std::string_view wanted) {
  return std::find(table.begin(), table.end(), wanted) != table.end();
}

}  // namespace

std::string official_body_code(std::string_view written) {
  std::string code;
  TextCursor cursor(written, 0);
  while (const auto segment = take_code_segment(cursor)) {
    if (!code.empty())
      code += '-';
    code += official_segment(slice(written, *segment));
    cursor.skip_blanks();
    cursor.take_dashes();
    cursor.skip_blanks();
  }
  return code;
}

std::optional<Span> take_code_segment(TextCursor& cursor) {
  TextCursor ahead = cursor;
  do {
    const std::string_view word = ahead.take_word();
    if (word.empty() || word.size() > longest_segment || is_digit(word.front()) ||
        !all_code_letters(word)) {
      return std::nullopt;
    }
    take_rest_of_pointed_code(ahead, word);
  } while (ahead.take('&'));
  const Span segment{cursor.at(), ahead.at()};
  if (segment.size() > 2 * longest_segment)
    return std::nullopt;
  cursor = ahead;
  return segment;
}

bool is_capital_code(std::string_view segment) {
  const std::size_t capitals = count_capitals(segment);
  return capitals >= 2 || (capitals == 1 && is_digit(segment.back()));
}

bool looks_like_body_code(std::string_view folded) {
  if (folded.size() < 2)
    return false;
  if (holds(word_like_bodies, folded))
    return true;
  const bool has_vowel = std::any_of(folded.begin(), folded.end(), is_vowel);
  return !has_vowel || !begins_like_a_word(folded) || !ends_like_a_word(folded);
}

bool is_state_body(std::string_view folded) {
  return holds(state_bodies, folded);
}

}  // namespace vankien::analyzers
