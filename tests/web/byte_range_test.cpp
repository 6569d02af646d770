// Which bytes a Range header means.
#include "web/byte_range.h"

#include "tests/catch.h"

namespace {

using vankien::web::ByteRange;
using vankien::web::satisfied_range;

constexpr std::int64_t huge = INT64_MAX;

TEST_CASE("ranges end where the file does") {
  using Range = std::optional<ByteRange>;
  const auto [first, last, size, range] =
      GENERATE(table<std::int64_t, std::int64_t, std::uint64_t, Range>({
          {0, 0, 10, ByteRange{0, 0}},
          {0, 9, 10, ByteRange{0, 9}},
          {0, 10, 10, ByteRange{0, 9}},
          {3, huge, 10, ByteRange{3, 9}},
          {5, -1, 10, ByteRange{5, 9}},
          {9, -1, 10, ByteRange{9, 9}},
          {-1, 5, 10, ByteRange{5, 9}},
          {-1, 10, 10, ByteRange{0, 9}},
          {-1, huge, 10, ByteRange{0, 9}},
          {10, -1, 10, std::nullopt},
          {huge, huge, 10, std::nullopt},
          {-1, 0, 10, std::nullopt},
          {-1, -1, 10, std::nullopt},
          {0, -1, 0, std::nullopt},
          {-1, 5, 0, std::nullopt},
      }));
  CAPTURE(first, last, size);
  CHECK(satisfied_range(first, last, size) == range);
}

}  // namespace
