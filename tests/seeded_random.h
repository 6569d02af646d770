// Chance that falls alike on every machine and for every text, whatever was drawn before it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>

namespace vankien::tests {

class SeededRandom {
 public:
  // Each text has a course of its own under one seed.
  SeededRandom(unsigned seed, std::string_view text) : engine_(seed ^ hash(text)) {}

  // 0 to bound - 1. A remainder, since the distributions of the standard library differ between
  // implementations; with 32 bits it is as good as even.
  std::size_t below(std::size_t bound) { return engine_() % bound; }

 private:
  // FNV-1a.
  static std::uint32_t hash(std::string_view text) {
    std::uint32_t value = 2166136261U;
    for (const char c : text)
      value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value;
  }

  std::mt19937 engine_;
};

}  // namespace vankien::tests
