#include "searcher/review_schedule.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace vankien::searcher {
namespace {

using analyzers::Date;
using analyzers::ReviewDue;
using schema::RecordHead;

// 29 February becomes the 28th in other years.
std::optional<Date> years_later(const Date& day, int years) {
  const auto same = analyzers::make_date(day.year + years, day.month, day.day);
  return same ? same : analyzers::make_date(day.year + years, day.month, day.day - 1);
}

std::optional<Date> due_date(const std::optional<Date>& issued, const ReviewDue& due) {
  if (due.when == ReviewDue::When::in_year) {
    const bool past = issued && due.years < issued->year;
    return past ? std::nullopt : analyzers::make_date(due.years, 12, 31);
  }
  return issued ? years_later(*issued, due.years) : std::nullopt;
}

bool dated_before(const RecordHead& left, const RecordHead& right) {
  if (left.date != right.date)
    return left.date && (!right.date || *left.date < *right.date);
  return left.id < right.id;
}

// The review that is due nearest to the year and not fulfilled yet; reviews.end() when none is.
std::vector<Review>::iterator nearest_open(std::vector<Review>& reviews, int year) {
  auto nearest = reviews.end();
  for (auto review = reviews.begin(); review != reviews.end(); ++review) {
    if (review->done || !review->due || year < review->due->year - 1)
      continue;
    const auto distance = [&](const Review& one) { return std::abs(one.due->year - year); };
    if (nearest == reviews.end() || distance(*review) < distance(*nearest))
      nearest = review;
  }
  return nearest;
}

void add_done(std::vector<Review>& reviews, RecordHead done) {
  const auto open = done.date ? nearest_open(reviews, done.date->year) : reviews.end();
  if (open != reviews.end())
    open->done = std::move(done);
  else
    reviews.push_back({std::nullopt, std::move(done)});
}

bool comes_before(const Review& left, const Review& right) {
  const auto time = [](const Review& review) {
    return review.due ? review.due : review.done->date;
  };
  const auto a = time(left);
  const auto b = time(right);
  return a != b && a && (!b || *a < *b);
}

}  // namespace

std::vector<Review> review_schedule(const std::optional<Date>& issued,
                                    const std::vector<ReviewDue>& announced,
                                    std::vector<RecordHead> done) {
  std::set<Date> once;
  std::optional<ReviewDue> yearly;
  for (const ReviewDue& due : announced) {
    if (due.when == ReviewDue::When::yearly)
      yearly = due;
    else if (const auto date = due_date(issued, due))
      once.insert(*date);
  }
  std::vector<Review> reviews;
  reviews.reserve(once.size() + done.size() + 1);
  for (const Date& date : once)
    reviews.push_back({date, std::nullopt});
  std::sort(done.begin(), done.end(), dated_before);
  std::optional<Date> last = issued;
  for (RecordHead& document : done) {
    if (document.date)
      last = document.date;
    add_done(reviews, std::move(document));
  }
  if (yearly && last)
    reviews.push_back({due_date(last, *yearly), std::nullopt});
  std::stable_sort(reviews.begin(), reviews.end(), comes_before);
  return reviews;
}

}  // namespace vankien::searcher
