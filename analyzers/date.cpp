#include "analyzers/date.h"

#include <array>
#include <charconv>

#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2100;

struct MonthWord {
  std::string_view folded;
  int month;
};

// "mười một" and "mười hai" stand before "mười", which begins them.
constexpr std::array<MonthWord, 15> month_words = {{{"gieng", 1},
                                                    {"mot", 1},
                                                    {"hai", 2},
                                                    {"ba", 3},
                                                    {"tu", 4},
                                                    {"bon", 4},
                                                    {"nam", 5},
                                                    {"sau", 6},
                                                    {"bay", 7},
                                                    {"tam", 8},
                                                    {"chin", 9},
                                                    {"muoi mot", 11},
                                                    {"muoi hai", 12},
                                                    {"muoi", 10},
                                                    {"chap", 12}}};

bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width - digits.size(), '0') + digits;
}

// The number that one to `most` digits write.
std::optional<int> take_number(TextCursor& cursor, std::size_t least, std::size_t most) {
  const std::string_view digits = cursor.take_digits();
  if (digits.size() < least || digits.size() > most)
    return std::nullopt;
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// "24.4.2023" takes no blanks: "24. 4. 2023" numbers paragraphs.
bool take_separator(TextCursor& cursor, char separator) {
  if (separator != '.')
    cursor.skip_spaces();
  if (!cursor.take(separator))
    return false;
  if (separator != '.')
    cursor.skip_spaces();
  return true;
}

bool continues(TextCursor cursor, char separator) {
  return cursor.at_word_character() || (cursor.take(separator) && is_digit(cursor.byte()));
}

std::optional<Date> take_numeric_rest(TextCursor& cursor, int day, char separator) {
  if (!take_separator(cursor, separator))
    return std::nullopt;
  const auto month = take_number(cursor, 1, 2);
  if (!month || !take_separator(cursor, separator))
    return std::nullopt;
  const auto year = take_number(cursor, 4, 4);
  if (!year || continues(cursor, separator))
    return std::nullopt;
  return make_date(*year, *month, day);
}

std::optional<int> take_month(TextCursor& cursor) {
  if (is_digit(cursor.byte()))
    return take_number(cursor, 1, 2);
  for (const MonthWord& word : month_words) {
    if (cursor.take_words(word.folded))
      return word.month;
  }
  return std::nullopt;
}

std::optional<Date> take_worded_rest(TextCursor& cursor, int day) {
  cursor.skip_blanks();
  if (!cursor.take_word("thang"))
    return std::nullopt;
  cursor.skip_blanks();
  const auto month = take_month(cursor);
  if (!month)
    return std::nullopt;
  cursor.take(',');
  cursor.skip_blanks();
  if (!cursor.take_word("nam"))
    return std::nullopt;
  cursor.skip_blanks();
  const auto year = take_number(cursor, 4, 4);
  if (!year || cursor.at_word_character())
    return std::nullopt;
  return make_date(*year, *month, day);
}

// True inside "1.24.4.2023" or "5/24/4/2023": the first number is no day then.
bool is_continued_with(std::string_view text, std::size_t digits, char separator) {
  return digits >= 2 && text[digits - 1] == separator && is_digit(text[digits - 2]);
}

// The date whose day begins at byte `digits`.
std::optional<DateMatch> date_from_day(std::string_view text, std::size_t digits) {
  TextCursor after_day(text, digits);
  const auto day = take_number(after_day, 1, 2);
  if (!day)
    return std::nullopt;
  for (const char separator : {'/', '-', '.'}) {
    TextCursor cursor = after_day;
    const auto date = take_numeric_rest(cursor, *day, separator);
    if (date && !is_continued_with(text, digits, separator)) {
      return DateMatch{*date, {digits, cursor.at()}};
    }
  }
  const auto date = take_worded_rest(after_day, *day);
  if (!date)
    return std::nullopt;
  return DateMatch{*date, {digits, after_day.at()}};
}

std::size_t begin_with_day_word(std::string_view text, std::size_t digits) {
  const auto word = word_before(text, blanks_begin(text, digits), "ngay");
  return word ? word->begin : digits;
}

std::size_t next_digits(std::string_view text, std::size_t offset) {
  while (offset < text.size() && !is_digit(text[offset]))
    ++offset;
  return offset;
}

}  // namespace

std::string Date::iso() const {
  return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::string Date::compact() const {
  return padded(year, 4) + padded(month, 2) + padded(day, 2);
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12)
    return std::nullopt;
  if (day < 1 || day > days_in(year, month))
    return std::nullopt;
  return Date{year, month, day};
}

std::optional<Date> parse_iso_date(std::string_view text) {
  TextCursor cursor(text, 0);
  const auto year = take_number(cursor, 4, 4);
  if (!year || !cursor.take('-'))
    return std::nullopt;
  const auto month = take_number(cursor, 2, 2);
  if (!month || !cursor.take('-'))
    return std::nullopt;
  const auto day = take_number(cursor, 2, 2);
  if (!day || !cursor.at_end())
    return std::nullopt;
  return make_date(*year, *month, *day);
}

std::vector<DateMatch> find_dates(std::string_view text) {
  std::vector<DateMatch> dates;
  for (std::size_t at = next_digits(text, 0); at < text.size(); at = next_digits(text, at)) {
    auto match = word_character_before(text, at) ? std::nullopt : date_from_day(text, at);
    if (match) {
      match->span.begin = begin_with_day_word(text, at);
      dates.push_back(*match);
      at = match->span.end;
    } else {
      TextCursor cursor(text, at);
      cursor.take_digits();
      at = cursor.at();
    }
  }
  return dates;
}

std::optional<DateMatch> date_at(std::string_view text, std::size_t offset) {
  TextCursor cursor(text, offset);
  if (cursor.take_word("ngay"))
    cursor.skip_blanks();
  auto match = date_from_day(text, cursor.at());
  if (match)
    match->span.begin = offset;
  return match;
}

}  // namespace vankien::analyzers
