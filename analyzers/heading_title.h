// How much of its paragraph a heading takes when text goes on behind it, and what the outline calls
// it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzers/heading_marker.h"

namespace vankien::analyzers {

inline constexpr std::size_t longest_heading_title = 120;  // code points

// Bytes of `paragraph` that its bold beginning takes, marks of Markdown and the punctuation behind
// them included: of "**1. Nước sạch.** Nối ống …" those before " Nối". All of it when it does not
// begin in bold, or nothing follows.
std::size_t bold_lead_in(std::string_view paragraph);

// `heading` on one line without marks of Markdown and the colon at its end; cut at a word, with
// "…", when it is longer than longest_heading_title.
std::string heading_title(std::string_view heading);

// The same for a heading that is the first `size` bytes of `paragraph`, without the punctuation at
// its end. One that is nothing but its marker ("Điều 9.") takes the first sentence behind it along.
std::string run_in_title(std::string_view paragraph, std::size_t size, const HeadingMarker& marker);

}  // namespace vankien::analyzers
