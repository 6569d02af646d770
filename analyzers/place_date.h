// "Trà Vinh, ngày 24 tháng 4 năm 2023": the line of place and date, filled in or blank.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "analyzers/date.h"
#include "analyzers/formal_words.h"

namespace vankien::analyzers {

struct PlaceDate {
  std::size_t words = 0;             // that the line takes
  std::optional<std::string> place;  // "Trà Vinh"
  std::optional<Date> date;          // nullopt in a blank form ("ngày … tháng … năm 2026")
  std::optional<int> year;           // printed where day and month cannot be read
};

// The place and date that begin at word `at`; nullopt if none do. `text` is what `words` were read
// from.
std::optional<PlaceDate> place_date_at(std::string_view text, const FormalWords& words,
                                       std::size_t at);

}  // namespace vankien::analyzers
