#include "web/pages/flag_layout.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace vankien::web {
namespace {

// `left` stands no further right than `right`.
bool collides(const Flag& left, int left_level, const Flag& right, int right_level) {
  if ((left_level > 0) != (right_level > 0))
    return false;
  const bool covers = right.x < left.x + left.width + flag_gap;
  // A longer pole further right would go through the label of the left one.
  return covers && std::abs(right_level) >= std::abs(left_level);
}

// 1, -1, 2, -2, …
int next_level(int level) {
  return level > 0 ? -level : 1 - level;
}

}  // namespace

std::vector<int> flag_levels(const std::vector<Flag>& flags) {
  std::vector<std::size_t> from_right(flags.size());
  std::iota(from_right.begin(), from_right.end(), std::size_t{0});
  std::stable_sort(from_right.begin(), from_right.end(),
                   [&](std::size_t a, std::size_t b) { return flags[a].x > flags[b].x; });
  std::vector<int> levels(flags.size(), 0);
  for (std::size_t at = 0; at < from_right.size(); ++at) {
    const auto index = from_right[at];
    const auto hit = [&](std::size_t placed) {
      return collides(flags[index], levels[index], flags[placed], levels[placed]);
    };
    const auto end = from_right.begin() + static_cast<std::ptrdiff_t>(at);
    levels[index] = 1;
    while (std::any_of(from_right.begin(), end, hit))
      levels[index] = next_level(levels[index]);
  }
  return levels;
}

}  // namespace vankien::web
