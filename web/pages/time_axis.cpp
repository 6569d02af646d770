#include "web/pages/time_axis.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace vankien::web {
namespace {

constexpr double year_room = 48;  // px from one label to the next
constexpr std::array steps = {1, 2, 5, 10, 20, 50, 100};

std::chrono::sys_days as_days(int year, int month, int day) {
  return std::chrono::year(year) / month / day;
}

long new_year(int year) {
  return as_days(year, 1, 1).time_since_epoch().count();
}

int year_of(long day) {
  const std::chrono::sys_days days{std::chrono::days(day)};
  return static_cast<int>(std::chrono::year_month_day(days).year());
}

}  // namespace

long day_number(const analyzers::Date& date) {
  return as_days(date.year, date.month, date.day).time_since_epoch().count();
}

double TimeAxis::place(long day) const {
  if (first_ == last_)
    return left_;
  const auto share = static_cast<double>(day - first_) / static_cast<double>(last_ - first_);
  return left_ + std::clamp(share, 0.0, 1.0) * (right_ - left_);
}

std::vector<TimeAxis::Year> TimeAxis::every(int step) const {
  std::vector<Year> years;
  for (int year = year_of(first_) / step * step; year <= year_of(last_); year += step)
    if (new_year(year) >= first_ && new_year(year) <= last_)
      years.push_back({new_year(year), year});
  return years;
}

bool TimeAxis::has_room(const std::vector<Year>& years) const {
  return years.size() < 2 || place(years[1].day) - place(years[0].day) >= year_room;
}

std::vector<TimeAxis::Year> TimeAxis::years() const {
  for (const int step : steps) {
    auto years = every(step);
    if (!years.empty() && has_room(years))
      return years;
  }
  return {{first_, year_of(first_)}};
}

}  // namespace vankien::web
