// Flags along a line: no label over another, no pole through a label.
#include "web/pages/flag_layout.h"

#include <cstdlib>
#include <random>

#include "tests/catch.h"

namespace {

using vankien::web::Flag;
using vankien::web::flag_levels;

bool same_side(int a, int b) {
  return (a > 0) == (b > 0);
}

// Whether a pole at `x` that reaches `level` runs through the label of `flag`, or whether the label
// at its top covers it.
bool collide(const Flag& flag, int level, const Flag& other, int other_level) {
  const bool inside = other.x > flag.x && other.x < flag.x + flag.width;
  const bool on_top = other.x == flag.x && level == other_level;
  return same_side(level, other_level) &&
         (on_top || (inside && std::abs(other_level) >= std::abs(level)));
}

bool any_collide(const std::vector<Flag>& flags, const std::vector<int>& levels) {
  for (std::size_t a = 0; a < flags.size(); ++a)
    for (std::size_t b = 0; b < flags.size(); ++b)
      if (a != b && collide(flags[a], levels[a], flags[b], levels[b]))
        return true;
  return false;
}

TEST_CASE("flags far from each other stand next to the line, near ones alternate") {
  CHECK(flag_levels({}).empty());
  CHECK(flag_levels({{0, 50}, {100, 50}}) == std::vector{1, 1});
  CHECK(flag_levels({{0, 50}, {20, 50}}) == std::vector{-1, 1});
  CHECK(flag_levels({{0, 50}, {20, 50}, {40, 50}}) == std::vector{2, -1, 1});
  CHECK(flag_levels({{7, 50}, {7, 50}, {7, 50}}) == std::vector{1, -1, 2});
}

TEST_CASE("whatever flags there are, no label covers another and no pole runs through one") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> place(0, 60);
    std::vector<Flag> flags(1 + seed % 16);
    for (auto& flag : flags)
      flag = {10.0 * place(random), 40.0 + 3 * place(random)};
    const auto levels = flag_levels(flags);
    CHECK_FALSE(any_collide(flags, levels));
    CHECK(levels == flag_levels(flags));
  }
}

}  // namespace
