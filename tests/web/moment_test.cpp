// Dates in the three forms that HTTP has had, and the index's own.
#include "web/moment.h"

#include "tests/catch.h"

namespace {

using vankien::web::http_date;
using vankien::web::read_http_date;
using vankien::web::read_iso_time;

constexpr std::time_t moment = 784111777;  // the example of RFC 9110, section 5.6.7

TEST_CASE("a moment is written in one form and read in three") {
  CHECK(http_date(moment) == "Sun, 06 Nov 1994 08:49:37 GMT");
  CHECK(read_http_date("Sun, 06 Nov 1994 08:49:37 GMT") == moment);
  CHECK(read_http_date("Sunday, 06-Nov-94 08:49:37 GMT") == moment);
  CHECK(read_http_date("Sun Nov  6 08:49:37 1994") == moment);
  CHECK(read_iso_time("1994-11-06T08:49:37Z") == moment);
}

TEST_CASE("what is no moment is none") {
  const auto written = GENERATE(as<std::string>{}, "", "x", "784111777", "06 Nov 1994",
                                "Sun, 06 Nov 1994 08:49:37 GMT+7", "Sun, 06 Nov 1994 08:49:37",
                                "\"Sun, 06 Nov 1994 08:49:37 GMT\"");
  CAPTURE(written);
  CHECK(read_http_date(written) == std::nullopt);
  CHECK(read_iso_time(written) == std::nullopt);
}

}  // namespace
