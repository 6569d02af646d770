#include "analyzers/loose_number.h"

#include "analyzers/glued_code.h"
#include "analyzers/number_code.h"
#include "analyzers/number_separator.h"
#include "analyzers/number_tail.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_code.h"

namespace vankien::analyzers {

namespace {

using Order = DocumentNumber::Order;

constexpr std::size_t most_digits = 6;

// The year of "O9/2018/NQ-HĐND" begins no number.
bool is_second_part(std::string_view text, std::size_t digits) {
  return digits > 0 && text[digits - 1] == '/' && word_character_before(text, digits - 1);
}

bool ends_with_body(TextCursor cursor, std::string_view text) {
  take_separator(cursor);
  const auto segment = take_code_segment(cursor);
  cursor.skip_blanks();
  return segment && cursor.at() == text.size() && looks_like_body_code(fold(slice(text, *segment)));
}

class LooseReader {
 public:
  LooseReader(std::string_view text, std::size_t digits, CodeAfterBlank body)
      : text_(text), cursor_(text, digits), body_(body) {
    number_.span = {digits, digits};
  }

  std::optional<LooseNumber> read();

 private:
  bool take_code_before();
  bool take_printed();
  bool take_sequence();
  void take_year();
  void take_code();
  bool take_glued_code();
  bool take_type(TextCursor& cursor, Separator before);
  bool take_body(TextCursor cursor, Separator before);
  void accept(const TextCursor& cursor) {
    cursor_ = cursor;
    number_.span.end = cursor.at();
  }
  [[nodiscard]] bool ends_cleanly() const;
  [[nodiscard]] Order order() const;

  std::string_view text_;
  TextCursor cursor_;
  CodeAfterBlank body_;
  LooseNumber number_;
  Separator first_ = Separator::none;   // after the digits or the year
  Separator second_ = Separator::none;  // between type and body
};

// "KH 112", "kh106", "NQ-18".
bool LooseReader::take_code_before() {
  const std::size_t digits = number_.span.begin;
  std::size_t end = blanks_begin(text_, digits);
  if (end == digits && end > 0 && (text_[end - 1] == '-' || text_[end - 1] == '_'))
    --end;
  const Span word = letters_ending_at(text_, end);
  const std::string_view code = slice(text_, word);
  if (word.size() < 2 || word_character_before(text_, word.begin) || !official_type_code(code))
    return !word_character_before(text_, digits) && !is_second_part(text_, digits);
  number_.code_before = true;
  number_.parts.type = code;
  number_.span.begin = word.begin;
  return true;
}

// A number as documents print it, type codes that no table knows among them ("784-QĐph/TU"):
// whatever the scanner of documents finds is read here too. Of "KH 112-TU" and "QĐ 784-QĐ/TU" only
// the second is.
bool LooseReader::take_printed() {
  TextCursor ahead = cursor_;
  const std::string_view sequence = vankien::analyzers::take_sequence(ahead, text_);
  const auto tail = sequence.empty() ? std::nullopt : read_number_tail(ahead, text_);
  if (!tail || !is_convincing(*tail, true) || (number_.code_before && tail->parts.type.empty()))
    return false;
  number_.parts = tail->parts;
  number_.parts.sequence = sequence;
  number_.joined = true;
  accept(TextCursor(text_, tail->end));
  return true;
}

// "15a" keeps its letter; the letters of "106kh" begin the code.
bool LooseReader::take_sequence() {
  const std::size_t begin = cursor_.at();
  const std::size_t digits = cursor_.take_digits().size();
  if (digits > most_digits)
    return false;
  TextCursor letter = cursor_;
  const bool suffixed = letter.take_letters().size() == 1 && !is_digit(letter.byte());
  accept(suffixed ? letter : cursor_);
  number_.parts.sequence = text_.substr(begin, cursor_.at() - begin);
  return true;
}

void LooseReader::take_year() {
  TextCursor ahead = cursor_;
  const Separator separator = take_separator(ahead);
  const auto year = take_state_year(ahead);
  if (!year)
    return;
  // Only a slash makes a year by itself; "04 2015" needs the code that follows.
  TextCursor code = ahead;
  take_separator(code);
  const bool coded = code.at() != ahead.at() && take_code_segment(code);
  if (separator != Separator::slash && !coded)
    return;
  number_.parts.year = year;
  number_.joined = number_.joined || is_explicit(separator);
  accept(ahead);
}

// Codes that are also words ("da", "sy") need a dash or slash before them, or the code of a body
// behind them and nothing more: "02 da hu".
bool LooseReader::take_type(TextCursor& cursor, Separator before) {
  TextCursor ahead = cursor;
  const auto segment = take_code_segment(ahead);
  if (!segment)
    return false;
  const std::string_view code = slice(text_, *segment);
  if (!official_type_code(code) || segment->size() < 2)
    return false;
  const std::string folded = fold(code);
  const bool word_like = !looks_like_body_code(folded) && !is_capital_code(code);
  if (before == Separator::blank && word_like && body_ != CodeAfterBlank::any &&
      !ends_with_body(ahead, text_))
    return false;
  number_.parts.type = code;
  cursor = ahead;
  return true;
}

bool LooseReader::take_body(TextCursor cursor, Separator before) {
  const std::size_t begin = cursor.at();
  const auto segment = take_code_segment(cursor);
  if (!segment || segment->size() < 2)
    return false;
  const bool code_like = is_explicit(before) || looks_like_body_code(fold(slice(text_, *segment)));
  if (!code_like && body_ != CodeAfterBlank::any)
    return false;
  accept(cursor);
  while (cursor.take_dashes() && take_code_segment(cursor))
    accept(cursor);
  number_.parts.body = text_.substr(begin, number_.span.end - begin);
  return true;
}

// "05nqtu": nothing but a code begins at once behind digits.
bool LooseReader::take_glued_code() {
  TextCursor ahead = cursor_;
  const auto segment = take_code_segment(ahead);
  const auto code = segment ? part_glued_code(slice(text_, *segment)) : std::nullopt;
  if (!code || ahead.at_word_character())
    return false;
  number_.parts.type = code->type;
  number_.parts.body = code->body;
  accept(ahead);
  return true;
}

void LooseReader::take_code() {
  TextCursor ahead = cursor_;
  first_ = take_separator(ahead);
  const bool glued = first_ == Separator::none && !number_.code_before && !number_.parts.year;
  if (glued && take_glued_code())
    return;
  if (!number_.code_before && take_type(ahead, first_)) {
    number_.joined = number_.joined || is_explicit(first_);
    accept(ahead);
    second_ = take_separator(ahead);
    if (second_ != Separator::none)
      take_body(ahead, second_);
    return;
  }
  // Without a type, "24-gio" is no number but "299/TTg" and "45/2019/QH14" are.
  TextCursor segment = ahead;
  const auto word = take_code_segment(segment);
  if (!word)
    return;
  const std::string_view written = slice(text_, *word);
  const bool code_like = is_capital_code(written) || looks_like_body_code(fold(written));
  const bool any = body_ == CodeAfterBlank::any && number_.code_before;
  if (!code_like && !any && !(number_.parts.year && is_explicit(first_)))
    return;
  if (take_body(ahead, first_))
    number_.joined = number_.joined || is_explicit(first_);
}

// Digits that go on as a range, a fraction, a date or an amount are no number: "2021-2025", "5/7",
// "1.000", "5%".
bool LooseReader::ends_cleanly() const {
  TextCursor cursor = cursor_;
  if (cursor.at_word_character() || cursor.byte() == '%' || cursor.byte() == '@')
    return false;
  const bool continued = cursor.take('.') || cursor.take(',') || cursor.take('/') ||
                         cursor.take(':') || cursor.take_dash();
  return !continued || !is_digit(cursor.byte());
}

Order LooseReader::order() const {
  if (number_.parts.year)
    return Order::state;
  if (first_ == Separator::slash && !number_.code_before)
    return Order::state;
  if (second_ == Separator::slash)
    return Order::party;
  TextCursor body(number_.parts.body, 0);
  return is_state_body(fold(body.take_word())) ? Order::state : Order::party;
}

std::optional<LooseNumber> LooseReader::read() {
  if (!take_code_before())
    return std::nullopt;
  if (!take_printed()) {
    if (!take_sequence())
      return std::nullopt;
    take_year();
    take_code();
    number_.parts.order = order();
  }
  return ends_cleanly() ? std::make_optional(number_) : std::nullopt;
}

}  // namespace

bool LooseNumber::is_complete() const {
  if (!parts.body.empty())
    return !parts.type.empty() || joined;
  return parts.year && official_type_code(parts.type) == "NĐ";
}

std::optional<LooseNumber> read_loose_number(std::string_view text, std::size_t digits,
                                             CodeAfterBlank body) {
  return LooseReader(text, digits, body).read();
}

}  // namespace vankien::analyzers
