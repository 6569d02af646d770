// Vietnamese notation.
#include "web/format.h"

#include "tests/catch.h"

namespace {

TEST_CASE("numbers, sizes and dates as they are read here") {
  using namespace vankien::web;
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1284) == "1.284");
  CHECK(grouped(12345678) == "12.345.678");
  CHECK(shown_size(0) == "0 byte");
  CHECK(shown_size(999) == "999 byte");
  CHECK(shown_size(1499) == "1 KB");
  CHECK(shown_size(999'499) == "999 KB");
  CHECK(shown_size(999'500) == "1 MB");
  CHECK(shown_size(2'449'999) == "2,4 MB");
  CHECK(shown_size(2'450'000) == "2,5 MB");
  CHECK(shown_size(1'234'500'000) == "1.234,5 MB");
  CHECK(shown_date({2023, 4, 5}) == "05/04/2023");
  CHECK(shown_time("no time") == "no time");
  CHECK(shown_time("2026-11-22T12:34:56Z").find("/11/2026") != std::string::npos);
}

TEST_CASE("a long text is cut between words, a long word between characters") {
  using vankien::web::shortened;
  CHECK(shortened("", 0) == "");
  CHECK(shortened("văn kiện", 8) == "văn kiện");
  CHECK(shortened("văn kiện", 7) == "văn…");
  CHECK(shortened("văn kiện Đảng", 8) == "văn kiện…");
  CHECK(shortened("x " + std::string(60, 'y'), 50) == "x " + std::string(48, 'y') + "…");
  CHECK(shortened("ủy", 1) == "ủ…");
  CHECK(shortened("x", 0) == "…");
}

}  // namespace
