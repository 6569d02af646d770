// What stands between the parts of a number as people type it.
#pragma once

#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

enum class Separator { none, blank, dash, slash };

// File names write "106_KH_DUK", hasty hands "5 /// ct -- tw". The cursor moves over all of it,
// blanks included.
Separator take_separator(TextCursor& cursor);

// More than a blank.
constexpr bool is_explicit(Separator separator) {
  return separator == Separator::dash || separator == Separator::slash;
}

}  // namespace vankien::analyzers
