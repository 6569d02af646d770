#include "web/byte_range.h"

#include <algorithm>

namespace vankien::web {

std::optional<ByteRange> satisfied_range(std::int64_t first, std::int64_t last,
                                         std::uint64_t size) {
  const auto end = static_cast<std::int64_t>(size);
  if (first < 0) {
    if (last <= 0 || end == 0)
      return std::nullopt;
    return ByteRange{static_cast<std::uint64_t>(end - std::min(last, end)), size - 1};
  }
  if (first >= end)
    return std::nullopt;
  const auto stop = last < 0 ? end - 1 : std::min(last, end - 1);
  return ByteRange{static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(stop)};
}

}  // namespace vankien::web
