// A part of a file, asked for by a Range header (RFC 9110, section 14.1.2).
#pragma once

#include <cstdint>
#include <optional>

namespace vankien::web {

struct ByteRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;  // included

  bool operator==(const ByteRange&) const = default;
};

// What "first-last" means on `size` bytes; a number that was left out is -1: "5-" is all from the
// sixth byte on, "-5" the last five. nullopt when none of these bytes is there (416).
std::optional<ByteRange> satisfied_range(std::int64_t first, std::int64_t last, std::uint64_t size);

}  // namespace vankien::web
