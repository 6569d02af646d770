#include "searcher/query_periods.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string>

#include "analyzers/date.h"

namespace vankien::searcher {
namespace {

std::optional<int> number_at(const Units& units, std::size_t at, std::size_t most_digits) {
  const std::string word = at < units.size() ? plain_fold(units[at]) : std::string();
  int number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  const bool whole = error == std::errc{} && end == word.data() + word.size();
  return whole && word.size() <= most_digits ? std::optional(number) : std::nullopt;
}

std::optional<int> year_at(const Units& units, std::size_t at) {
  const auto year = number_at(units, at, 4);
  return year && analyzers::make_date(*year, 1, 1) ? year : std::nullopt;
}

analyzers::Date last_day(int year, int month) {
  for (int day = 31; day > 28; --day)
    if (const auto date = analyzers::make_date(year, month, day))
      return *date;
  return {year, month, 28};
}

}  // namespace

void read_months(Units& units) {
  for (std::size_t at = 0; at + 2 < units.size(); ++at) {
    if (plain_fold(units[at]) != "thang")
      continue;
    const bool spelled = plain_fold(units[at + 2]) == "nam";
    const std::size_t count = spelled ? 4 : 3;
    const auto month = number_at(units, at + 1, 2);
    const auto year = year_at(units, at + count - 1);
    if (!month || !year || plain_run(units, at) < count)
      continue;
    if (const auto first = analyzers::make_date(*year, *month, 1))
      add_meaning(units, at, count, DateItem{*first, last_day(*year, *month), false},
                  fmt::format("ban hành trong tháng {}/{}", *month, *year));
  }
}

void prefer_years(const Units& units, std::vector<Clause>& optional) {
  for (std::size_t at = 0; at + 1 < units.size(); ++at)
    if (const auto year = year_at(units, at + 1); year && plain_fold(units[at]) == "nam")
      optional.push_back({{YearItem{*year, *year}}});
}

}  // namespace vankien::searcher
