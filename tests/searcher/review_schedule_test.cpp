// Which review that was done fulfils which that was due.
#include "searcher/review_schedule.h"

#include <fmt/format.h>

#include "tests/catch.h"

namespace vankien::searcher {
namespace {

using analyzers::ReviewDue;
using When = ReviewDue::When;

const ReviewDue three{When::after_years, 3, {}};
const ReviewDue five{When::after_years, 5, {}};
const ReviewDue in_2020{When::in_year, 2020, {}};
const ReviewDue yearly{When::yearly, 1, {}};

// "due/done" of each; documents are called by their date.
std::string schedule(const std::string& issued, const std::vector<ReviewDue>& announced,
                     const std::vector<std::string>& done) {
  std::vector<schema::RecordHead> heads;
  for (const std::string& day : done) {
    heads.emplace_back();
    heads.back().id = day.empty() ? "undated" : day;
    heads.back().date = analyzers::parse_iso_date(day);
  }
  std::string text;
  for (const Review& review : review_schedule(analyzers::parse_iso_date(issued), announced, heads))
    text += fmt::format("{}{}/{}", text.empty() ? "" : " ", review.due ? review.due->iso() : "-",
                        review.done ? review.done->id : "-");
  return text;
}

TEST_CASE("reviews due and done") {
  struct Case {
    std::string issued;
    std::vector<ReviewDue> announced;
    std::vector<std::string> done;
    std::string expected;
  };
  const auto test = GENERATE(values<Case>({
      {"2017-07-12", {}, {}, ""},
      {"2017-07-12", {three, five}, {}, "2020-07-12/- 2022-07-12/-"},
      {"2017-07-12", {five, three, three}, {}, "2020-07-12/- 2022-07-12/-"},
      {"2017-07-12", {three, five}, {"2022-08-19"}, "2020-07-12/- 2022-07-12/2022-08-19"},
      {"2017-07-12", {three, five}, {"2020-09-01"}, "2020-07-12/2020-09-01 2022-07-12/-"},
      {"2017-07-12",
       {three, five},
       {"2022-08-19", "2020-09-01"},
       "2020-07-12/2020-09-01 2022-07-12/2022-08-19"},
      {"2017-07-12", {three}, {"2019-12-30"}, "2020-07-12/2019-12-30"},
      {"2017-07-12", {three}, {"2018-12-30"}, "-/2018-12-30 2020-07-12/-"},
      {"2017-07-12", {three}, {"2020-01-01", "2021-01-01"}, "2020-07-12/2020-01-01 -/2021-01-01"},
      {"2017-07-12", {three}, {""}, "2020-07-12/- -/undated"},
      {"", {three, five}, {}, ""},
      {"", {in_2020}, {}, "2020-12-31/-"},
      {"2021-01-01", {in_2020}, {}, ""},
      {"2016-02-29", {three}, {}, "2019-02-28/-"},
      {"2017-07-12", {yearly}, {}, "2018-07-12/-"},
      {"2017-07-12", {yearly}, {"2018-08-01"}, "-/2018-08-01 2019-08-01/-"},
      {"", {yearly}, {}, ""},
  }));
  CAPTURE(test.issued, test.expected);
  CHECK(schedule(test.issued, test.announced, test.done) == test.expected);
}

}  // namespace
}  // namespace vankien::searcher
