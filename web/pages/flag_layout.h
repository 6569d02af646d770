// Flags on poles along a line: labels to the right of their poles, above and below the line, none
// over another and no pole through a label. The same input always gives the same picture.
#pragma once

#include <cstddef>
#include <vector>

namespace vankien::web {

struct Flag {
  double x = 0;      // of its pole
  double width = 0;  // of its label, px
};

inline constexpr double flag_gap = 10;  // between two labels, and from a pole to the label before

// One place a flag: 1 is the level next to the line above it, 2 the one over that; -1, -2 … below.
std::vector<int> flag_levels(const std::vector<Flag>& flags);

}  // namespace vankien::web
