// Days on a line from left to right: where each stands, and which years are written below.
#pragma once

#include <vector>

#include "schema/record.h"

namespace vankien::web {

// Days since 1 January 1970.
long day_number(const analyzers::Date& date);

class TimeAxis {
 public:
  // `first` stands at `left` and `last`, which is no earlier, at `right`.
  TimeAxis(long first, long last, double left, double right)
      : first_(first), last_(last), left_(left), right_(right) {}

  // Never falls as days go by.
  [[nodiscard]] double place(long day) const;

  struct Year {
    long day;  // on which it begins, or the first of the axis
    int year;
  };
  // Every year, every second, fifth …: as many as their labels leave room for; at least one.
  [[nodiscard]] std::vector<Year> years() const;

 private:
  [[nodiscard]] std::vector<Year> every(int step) const;
  [[nodiscard]] bool has_room(const std::vector<Year>& years) const;

  long first_;
  long last_;
  double left_;
  double right_;
};

}  // namespace vankien::web
