// A stretch of words.
#pragma once

#include <cstddef>

namespace vankien::analyzers {

// Indices into FormalWords; `end` is one past the last.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] bool empty() const { return begin >= end; }
  [[nodiscard]] std::size_t size() const { return empty() ? 0 : end - begin; }
};

}  // namespace vankien::analyzers
