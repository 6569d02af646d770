#include "web/pages/time_axis.h"

#include "tests/catch.h"
#include "tests/web/example_answers.h"

namespace {

using vankien::tests::day;
using vankien::web::day_number;
using vankien::web::TimeAxis;

TimeAxis axis(const std::string& first, const std::string& last, double width) {
  return {day_number(day(first)), day_number(day(last)), 0, width};
}

std::string years(const TimeAxis& axis) {
  std::string shown;
  for (const auto& year : axis.years())
    shown += (shown.empty() ? "" : " ") + std::to_string(year.year);
  return shown;
}

TEST_CASE("days count from 1970, over leap years") {
  CHECK(day_number(day("1970-01-01")) == 0);
  CHECK(day_number(day("1969-12-31")) == -1);
  CHECK(day_number(day("2024-03-01")) - day_number(day("2024-02-28")) == 2);
}

TEST_CASE("a day stands where its share of the time is") {
  const auto decade = axis("2010-01-01", "2020-01-01", 1000);
  CHECK(decade.place(day_number(day("2010-01-01"))) == 0);
  CHECK(decade.place(day_number(day("2020-01-01"))) == 1000);
  CHECK(decade.place(day_number(day("2015-01-01"))) == Approx(500).margin(1));
  CHECK(axis("2010-01-01", "2010-01-01", 1000).place(day_number(day("2010-01-01"))) == 0);
}

TEST_CASE("as many years are named as there is room for") {
  CHECK(years(axis("2019-05-01", "2023-05-01", 640)) == "2020 2021 2022 2023");
  CHECK(years(axis("2001-05-01", "2023-05-01", 640)) ==
        "2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022");
  CHECK(years(axis("1930-02-03", "2023-05-01", 640)) ==
        "1940 1950 1960 1970 1980 1990 2000 2010 2020");
  CHECK(years(axis("2023-02-01", "2023-05-01", 640)) == "2023");
}

}  // namespace
