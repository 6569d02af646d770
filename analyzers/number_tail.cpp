#include "analyzers/number_tail.h"

#include <charconv>

#include "analyzers/number_code.h"
#include "analyzers/syllable.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

using Order = DocumentNumber::Order;

constexpr std::size_t most_digits = 6;
constexpr int first_state_year = 1945;
constexpr int last_state_year = 2100;

// White space after a dash inside a body is a line end or a slip ("TT- BTC"); only capitals prove
// that the body goes on.
bool take_next_segment(TextCursor& cursor, std::string_view text) {
  TextCursor ahead = cursor;
  if (!ahead.take_dashes())
    return false;
  const std::size_t after_dash = ahead.at();
  ahead.skip_blanks();
  const bool broken = ahead.at() != after_dash;
  const auto segment = take_code_segment(ahead);
  if (!segment || (broken && !is_capital_code(slice(text, *segment))))
    return false;
  cursor = ahead;
  return true;
}

std::optional<Span> take_segments(TextCursor& cursor, std::string_view text) {
  const auto first = take_code_segment(cursor);
  if (!first)
    return std::nullopt;
  while (take_next_segment(cursor, text)) {
  }
  return Span{first->begin, cursor.at()};
}

// Splits "QĐ-UBND" into type and body, leaves "BTC-CTK" and "QH14" a body, and "NĐ" a type.
void split_state_code(NumberParts& parts, std::string_view code) {
  TextCursor cursor(code, 0);
  const auto first = take_code_segment(cursor);
  const std::string_view type = slice(code, *first);
  if (!official_type_code(type)) {
    parts.body = code;
    return;
  }
  parts.type = type;
  cursor.skip_blanks();
  cursor.take_dashes();
  cursor.skip_blanks();
  parts.body = code.substr(cursor.at());
}

std::optional<NumberTail> read_state_tail(TextCursor cursor, std::string_view text) {
  NumberTail tail;
  tail.parts.order = Order::state;
  cursor.skip_blanks();
  if (is_digit(cursor.byte())) {
    tail.parts.year = take_state_year(cursor);
    if (!tail.parts.year)
      return std::nullopt;
    cursor.skip_spaces();
    if (!cursor.take_slashes() && !cursor.take_dashes())
      return std::nullopt;
    cursor.skip_blanks();
  }
  const auto code = take_segments(cursor, text);
  if (!code)
    return std::nullopt;
  split_state_code(tail.parts, slice(text, *code));
  tail.end = code->end;
  return tail;
}

// "05-NQ-TW" for 05-NQ/TW, and "Nghị định 404-CP", as the state numbered until the 1990s.
std::optional<NumberTail> read_dashed_tail(TextCursor cursor, std::string_view text) {
  const auto code = take_segments(cursor, text);
  NumberTail tail;
  split_state_code(tail.parts, slice(text, *code));
  if (tail.parts.body.empty())
    return std::nullopt;
  tail.end = code->end;
  TextCursor body(tail.parts.body, 0);
  if (!tail.parts.type.empty() && is_state_body(fold(body.take_word())))
    tail.parts.order = Order::state;
  return tail;
}

std::optional<NumberTail> read_party_tail(TextCursor cursor, std::string_view text) {
  cursor.skip_blanks();
  TextCursor slash = cursor;
  const auto type = take_code_segment(slash);
  if (!type)
    return std::nullopt;
  slash.skip_blanks();
  if (!slash.take_slashes())
    return read_dashed_tail(cursor, text);
  slash.skip_blanks();
  const auto body = take_segments(slash, text);
  if (!body)
    return std::nullopt;
  NumberTail tail;
  tail.parts.type = slice(text, *type);
  tail.parts.body = slice(text, *body);
  tail.end = body->end;
  return tail;
}

bool has_blank(std::string_view text) {
  return text.find_first_of(" \t\n\r") != text.npos;
}

// Small letters are a code only beside a known type: "05-ct/tw".
bool is_body(const NumberParts& parts) {
  TextCursor cursor(parts.body, 0);
  const auto segment = take_code_segment(cursor);
  if (!segment)
    return false;
  const std::string_view first = slice(parts.body, *segment);
  return is_capital_code(first) || (!parts.type.empty() && first.size() >= 2);
}

}  // namespace

std::string_view take_sequence(TextCursor& cursor, std::string_view text) {
  const std::size_t begin = cursor.at();
  const std::string_view digits = cursor.take_digits();
  const std::string_view letters = cursor.take_letters();
  if (digits.size() > most_digits || letters.size() > 1 || is_digit(cursor.byte()))
    return {};
  return text.substr(begin, digits.size() + letters.size());
}

std::optional<int> take_state_year(TextCursor& cursor) {
  TextCursor ahead = cursor;
  const std::string_view digits = ahead.take_digits();
  int year = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), year);
  if (digits.size() != 4 || year < first_state_year || year > last_state_year)
    return std::nullopt;
  cursor = ahead;
  return year;
}

std::optional<NumberTail> read_number_tail(TextCursor cursor, std::string_view text) {
  const std::size_t begin = cursor.at();
  cursor.skip_spaces();
  std::optional<NumberTail> tail;
  if (cursor.take_slashes()) {
    tail = read_state_tail(cursor, text);
  } else if (cursor.take_dashes()) {
    tail = read_party_tail(cursor, text);
  }
  if (!tail || TextCursor(text, tail->end).byte() == '@')
    return std::nullopt;
  tail->tight = !has_blank(text.substr(begin, tail->end - begin));
  return tail;
}

bool is_convincing(const NumberTail& tail, bool announced) {
  const NumberParts& parts = tail.parts;
  const bool typed = official_type_code(parts.type).has_value();
  if (parts.body.empty())
    return parts.year && official_type_code(parts.type) == "NĐ";
  if (!is_body(parts))
    return false;
  if (!parts.type.empty() && !typed)
    return announced && is_capital_code(parts.type);
  if (typed || parts.year)
    return announced || typed || fold(parts.body).starts_with("qh");
  return announced && is_capital_code(parts.body);
}

}  // namespace vankien::analyzers
