// What follows the digits of a number as documents print it: year, type and body with their dashes
// and slashes.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/number_builder.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

// Digits with at most one letter after them ("15a"); empty if more letters follow or the digits are
// too many for a number.
std::string_view take_sequence(TextCursor& cursor, std::string_view text);

// The year in a number of the state, 1945 to 2100.
std::optional<int> take_state_year(TextCursor& cursor);

struct NumberTail {
  NumberParts parts;  // without the sequence; `type` only when it is one of the table
  std::size_t end = 0;
  bool tight = true;  // no white space inside
};

// The tail that begins at the cursor; nullopt if none does or it cannot be one. A tail that is
// right in form may still belong to no document: is_convincing() weighs it.
std::optional<NumberTail> read_number_tail(TextCursor cursor, std::string_view text);

// Whether a tail makes a number: by its letters alone, or because words before it announce a
// number.
bool is_convincing(const NumberTail& tail, bool announced);

}  // namespace vankien::analyzers
