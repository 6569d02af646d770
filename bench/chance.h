// Chances that a seed repeats on every machine.
#pragma once

#include <cstdint>
#include <random>

namespace vankien::bench {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  // A number below `end`.
  std::size_t below(std::size_t end) { return engine_() % end; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  const auto& pick(const auto& choices) { return choices[below(choices.size())]; }

 private:
  std::mt19937_64 engine_;
};

}  // namespace vankien::bench
