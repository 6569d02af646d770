// Days of the calendar as documents write them.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

// A valid day of the Gregorian calendar, 1900 to 2100.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  auto operator<=>(const Date&) const = default;  // NOLINT(modernize-use-nullptr): a false alarm
  [[nodiscard]] std::string iso() const;          // "2023-04-24"
  [[nodiscard]] std::string compact() const;      // "20230424"
};

// The date if these numbers name a day in range.
std::optional<Date> make_date(int year, int month, int day);
std::optional<Date> parse_iso_date(std::string_view text);

struct DateMatch {
  Date date;
  Span span;  // bytes of the text searched
};

// The dates of a canonical text: "ngày 04 tháng 01 năm 2023" (also "tháng bốn", run over line
// ends), "24/4/2023", "24-4-2023", "24.4.2023", with or without "ngày", marks optional. Blank forms
// ("ngày … tháng …") and impossible days are none.
std::vector<DateMatch> find_dates(std::string_view text);
// The date that starts at byte `offset` (at "ngày" or its first digit), if one does.
std::optional<DateMatch> date_at(std::string_view text, std::size_t offset);

}  // namespace vankien::analyzers
