// A half-open range of bytes in a text.
#pragma once

#include <cstddef>

namespace vankien::analyzers {

// `begin` is the first byte, `end` one past the last; which text they count in is said where a span
// is used.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const Span&) const = default;
  [[nodiscard]] std::size_t size() const { return end - begin; }
};

}  // namespace vankien::analyzers
