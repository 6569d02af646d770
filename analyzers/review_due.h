// When a document says that its own carrying out will be reviewed: "sơ kết 3 năm, tổng kết 5 năm
// thực hiện". Whose review a sentence means is decided where its citations are known.
#pragma once

#include <vector>

#include "analyzers/canonical_text.h"

namespace vankien::analyzers {

struct ReviewDue {
  enum class When {
    after_years,  // so many years after the document: "sơ kết sau ba năm"
    in_year,      // in a year of the calendar: "tháng 7/2020 sơ kết"
    yearly,       // "hằng năm sơ kết"
  };

  When when = When::after_years;
  int years = 0;  // how many; the year of the calendar for in_year, 1 for yearly
  Span span;      // the words that name the review: "sơ kết"; bytes of the document text

  bool operator==(const ReviewDue&) const = default;
};

// In order of place. Reviews that are over ("đã tổng kết", "qua sơ kết") are none, nor are those
// without a time.
std::vector<ReviewDue> find_reviews_due(const CanonicalText& text);

}  // namespace vankien::analyzers
