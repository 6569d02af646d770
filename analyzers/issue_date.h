// Days of issue that documents state at their end: above the signature, or in the sentence of a
// law's adoption.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/place_date.h"

namespace vankien::analyzers {

// "Hà Nội, ngày 5 tháng 8 năm 1999" on one of the last lines before `signature` (a byte of `text`).
std::optional<PlaceDate> place_date_above(std::string_view text, std::size_t signature);

// "Luật này được Quốc hội … thông qua ngày 14 tháng 6 năm 2025": the day in the last sentence
// before `signature` that says so. Sentences of laws that the text quotes or consolidates stand
// further up.
std::optional<Date> adoption_date(std::string_view text, std::size_t signature);

}  // namespace vankien::analyzers
