// Lists of numbers that share what one member says: "số 71, 72-KH/TU", "18 và 19-NQ/TW".
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/span.h"

namespace vankien::analyzers {

// Longer lists are lists of something else: members after this one are left alone.
inline constexpr std::size_t most_list_members = 64;

// True when `gap` holds nothing but what joins two members: a comma or semicolon, "và", "hoặc", a
// further "số".
bool is_list_joint(std::string_view text, Span gap);

}  // namespace vankien::analyzers
