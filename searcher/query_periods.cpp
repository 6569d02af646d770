#include "searcher/query_periods.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

struct Named {
  int number = 0;
  std::size_t words = 0;
};
using Month = Named;

// Months by name, without marks; "mười một" before "mười", which it begins with.
constexpr std::array month_names{
    std::pair{"muoi mot", 11}, std::pair{"muoi hai", 12}, std::pair{"gieng", 1},
    std::pair{"hai", 2},       std::pair{"ba", 3},        std::pair{"tu", 4},
    std::pair{"nam", 5},       std::pair{"sau", 6},       std::pair{"bay", 7},
    std::pair{"tam", 8},       std::pair{"chin", 9},      std::pair{"muoi", 10},
};

bool stands_at(const Units& units, std::size_t at, std::string_view words) {
  for (; !words.empty(); ++at) {
    const std::size_t blank = std::min(words.find(' '), words.size());
    if (at >= units.size() || plain_fold(units[at]) != words.substr(0, blank))
      return false;
    words.remove_prefix(std::min(blank + 1, words.size()));
  }
  return true;
}

// What the words from `at` on may name, the longest name first: "mười hai" is December and may be
// October, a number one to twelve is itself.
std::vector<Month> months_at(const Units& units, std::size_t at) {
  std::vector<Month> found;
  if (const auto number = number_at(units, at, 2); number && *number >= 1 && *number <= 12)
    found.push_back({*number, 1});
  for (const auto& [name, number] : month_names)
    if (stands_at(units, at, name))
      found.push_back({number, number > 10 ? 2U : 1U});
  return found;
}

// "năm 2019", "2019".
std::optional<Named> named_year(const Units& units, std::size_t at) {
  const std::size_t before = at < units.size() && plain_fold(units[at]) == "nam" ? 1 : 0;
  const auto year = year_at(units, at + before);
  return year ? std::optional(Named{*year, before + 1}) : std::nullopt;
}

}  // namespace

void read_months(Units& units) {
  for (std::size_t at = 0; at + 2 < units.size(); ++at) {
    if (plain_fold(units[at]) != "thang")
      continue;
    for (const Month& month : months_at(units, at + 1)) {
      const std::size_t after = at + 1 + month.words;
      const bool spelled = after < units.size() && plain_fold(units[after]) == "nam";
      const std::size_t count = after + (spelled ? 1 : 0) - at + 1;
      const auto year = year_at(units, at + count - 1);
      if (!year || plain_run(units, at) < count)
        continue;
      add_meaning(units, at, count,
                  DateItem{{*year, month.number, 1}, last_day(*year, month.number), false},
                  fmt::format("ban hành trong tháng {}/{}", month.number, *year));
      break;
    }
  }
}

void read_year_ranges(Units& units) {
  for (std::size_t at = 0; at < units.size(); ++at) {
    const auto first = plain_fold(units[at]) == "tu" ? named_year(units, at + 1) : std::nullopt;
    const std::size_t to = first ? at + 1 + first->words : units.size();
    const bool joined = to < units.size() && plain_fold(units[to]) == "den";
    const auto last = joined ? named_year(units, to + 1) : std::nullopt;
    if (!last || first->number > last->number)
      continue;
    const std::size_t count = to + 1 + last->words - at;
    if (plain_run(units, at) >= count)
      add_meaning(units, at, count, DateItem{{first->number, 1, 1}, {last->number, 12, 31}, false},
                  fmt::format("ban hành từ năm {} đến năm {}", first->number, last->number));
  }
}

void prefer_years(const Units& units, std::vector<Clause>& optional) {
  for (std::size_t at = 0; at + 1 < units.size(); ++at)
    if (const auto year = year_at(units, at + 1); year && plain_fold(units[at]) == "nam")
      optional.push_back({{YearItem{*year, *year}}});
}

}  // namespace vankien::searcher
