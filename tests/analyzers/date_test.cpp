#include "analyzers/date.h"

#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

// The dates of a text with the words that say them: "2023-04-24=24/4/2023".
std::string dates(std::string_view text) {
  std::string out;
  for (const DateMatch& match : find_dates(text)) {
    if (!out.empty())
      out += "; ";
    out += match.date.iso() + "=" + std::string(text.substr(match.span.begin, match.span.size()));
  }
  return out;
}

}  // namespace

TEST_CASE("dates are read in every written form") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Trà Vinh, ngày 04 tháng 01 năm 2023", "2023-01-04=ngày 04 tháng 01 năm 2023"},
      {"ngày 24 tháng 4\nnăm 2023", "2023-04-24=ngày 24 tháng 4\nnăm 2023"},
      {"NGÀY 24 THÁNG 4 NĂM 2023", "2023-04-24=NGÀY 24 THÁNG 4 NĂM 2023"},
      {"ngay 24 thang 4 nam 2023", "2023-04-24=ngay 24 thang 4 nam 2023"},
      {"ngày 24 tháng tư năm 2023", "2023-04-24=ngày 24 tháng tư năm 2023"},
      {"ngày 5 tháng năm năm 2023", "2023-05-05=ngày 5 tháng năm năm 2023"},
      {"ngày 5 tháng mười hai năm 2023", "2023-12-05=ngày 5 tháng mười hai năm 2023"},
      {"ngày 5 tháng mười năm 2023", "2023-10-05=ngày 5 tháng mười năm 2023"},
      {"số 07-CT/TU, ngày 26/8/2021 của", "2021-08-26=ngày 26/8/2021"},
      {"26-8-2021", "2021-08-26=26-8-2021"},
      {"26.8.2021.", "2021-08-26=26.8.2021"},
      {"26 / 8 / 2021", "2021-08-26=26 / 8 / 2021"},
      {"từ ngày 01/01/2023 đến 31/12/2023", "2023-01-01=ngày 01/01/2023; 2023-12-31=31/12/2023"},
      {"01-05/10/2023", "2023-10-05=05/10/2023"},
      {"29/02/2024", "2024-02-29=29/02/2024"},
  }));
  CAPTURE(text);
  CHECK(dates(text) == expected);
}

TEST_CASE("what only looks like a date is none") {
  const std::string text = GENERATE(
      "ngày..... tháng..... năm.....", "ngày .../.../2023", "30/02/2023", "29/02/2023", "32/1/2023",
      "5/13/2023", "04/2015/NĐ-CP", "192.168.1.2023", "1.24.4.2023", "24/4-2023", "24/4/20233",
      "24/4/23", "tháng 4 năm 2023", "a24/4/2023", "2023-04-24", "24. 4. 2023", "1/1/1899", "");
  CAPTURE(text);
  CHECK(dates(text).empty());
}

TEST_CASE("a date is read at its place only") {
  const std::string text = "số 5, ngày 24/4/2023";
  const auto at_word = date_at(text, text.find("ngày"));
  REQUIRE(at_word);
  CHECK(at_word->date == Date{2023, 4, 24});
  CHECK(at_word->span == Span{text.find("ngày"), text.size()});
  const auto at_digit = date_at(text, text.find("24"));
  REQUIRE(at_digit);
  CHECK(at_digit->span.begin == text.find("24"));
  CHECK_FALSE(date_at(text, 0));
  CHECK_FALSE(date_at(text, text.size()));
}

TEST_CASE("dates print and parse as ISO 8601") {
  CHECK(Date{2023, 4, 5}.iso() == "2023-04-05");
  CHECK(Date{2023, 4, 5}.compact() == "20230405");
  CHECK(parse_iso_date("2023-04-05") == Date{2023, 4, 5});
  const std::string wrong =
      GENERATE("", "2023-4-5", "2023-04-05 ", "2023-13-01", "1899-01-01", "x");
  CAPTURE(wrong);
  CHECK_FALSE(parse_iso_date(wrong));
}

TEST_CASE("every day of the calendar survives printing and reading") {
  for (int month = 1; month <= 12; ++month) {
    for (int day = 1; day <= 31; ++day) {
      const auto date = make_date(2024, month, day);
      if (!date)
        continue;
      CAPTURE(date->iso());
      CHECK(parse_iso_date(date->iso()) == date);
      const auto found = find_dates("ngày " + std::to_string(day) + " tháng " +
                                    std::to_string(month) + " năm 2024");
      REQUIRE(found.size() == 1);
      CHECK(found.front().date == *date);
    }
  }
}

TEST_CASE("hostile texts of many digits are read in one pass") {
  const std::string pattern = GENERATE("1", "1 ", "1/", "a1", "1 thang ", "ngay 1 thang 1 nam ");
  CAPTURE(pattern);
  std::string text;
  while (text.size() < 5'000'000)
    text += pattern;
  CHECK(find_dates(text).empty());
}
