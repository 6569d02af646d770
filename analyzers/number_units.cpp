#include "analyzers/number_units.h"

#include <algorithm>
#include <array>

#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

using namespace std::string_view_literals;

constexpr std::array units = {
    "nam"sv,   "thang"sv, "ngay"sv,  "quy"sv,    "tuan"sv, "gio"sv, "trieu"sv, "ty"sv,   "ti"sv,
    "nghin"sv, "dong"sv,  "nguoi"sv, "km"sv,     "ha"sv,   "kg"sv,  "diem"sv,  "lan"sv,  "cap"sv,
    "buoc"sv,  "trang"sv, "dieu"sv,  "chuong"sv, "muc"sv,  "noi"sv, "nhiem"sv, "tieu"sv, "mo"sv};

// A day is no unit when a date follows: "số 05 ngày 15/5/2016".
bool names_a_date(TextCursor after_unit, std::string_view unit) {
  after_unit.skip_blanks();
  const std::string_view digits = after_unit.take_digits();
  return unit == "nam" ? is_year(digits) : unit == "ngay" && !digits.empty();
}

// "số 784 nói trên": "nơi" is a unit, "nói" none.
bool speaks_of_the_above(TextCursor after_unit, std::string_view unit) {
  after_unit.skip_blanks();
  return unit == "noi" && after_unit.take_word("tren");
}

}  // namespace

bool is_year(std::string_view digits) {
  return digits.size() == 4 && digits >= "1990" && digits <= "2035";
}

bool counts_something(std::string_view text, std::size_t digits_end) {
  TextCursor cursor(text, digits_end);
  cursor.skip_blanks();
  if (cursor.byte() == '%')
    return true;
  const std::string word = fold(cursor.take_word());
  return std::find(units.begin(), units.end(), word) != units.end() &&
         !names_a_date(cursor, word) && !speaks_of_the_above(cursor, word);
}

}  // namespace vankien::analyzers
