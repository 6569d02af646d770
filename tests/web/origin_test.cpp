// Origins as an administrator writes them.
#include "web/origin.h"

#include "tests/catch.h"

namespace {

using vankien::web::Origin;

TEST_CASE("an origin is read into the form in which browsers send it") {
  const auto [written, sent] = GENERATE(table<std::string, std::string>({
      {"https://cong.tinhuy.vn", "https://cong.tinhuy.vn"},
      {"HTTPS://Cong.TinhUy.VN:443", "https://cong.tinhuy.vn"},
      {"http://portal", "http://portal"},
      {"http://portal:80", "http://portal"},
      {"https://portal:80", "https://portal:80"},
      {"http://10.0.0.5:8080", "http://10.0.0.5:8080"},
      {"http://cong_noi_bo:00081", "http://cong_noi_bo:81"},
      {"https://xn--ng-hia.vn", "https://xn--ng-hia.vn"},
  }));
  CAPTURE(written);
  const auto origin = Origin::parse(written);
  REQUIRE(origin);
  CHECK(origin->str() == sent);
  CHECK(Origin::parse(sent) == origin);
}

TEST_CASE("what is more or less than an origin is none") {
  const auto written = GENERATE(
      as<std::string>{}, "", "*", "null", "portal", "portal.vn:80", "ftp://portal", "file:///x",
      "https://", "https://:80", "https://portal/", "https://portal/tim", "https://portal?x",
      "https://portal#x", "https://a@portal", "https://*.vn", "https://portal:", "https://portal:0",
      "https://portal:65536", "https://portal:8o", "https://portal:+80", "https://portal:80:80",
      "https://.vn", "https://vn.", "https://a..b", "https://cổng.vn", "https://[::1]",
      "https://portal vn", "https://portal; script-src *", "https://portal\r\nX: y", " https://a",
      "https://" + std::string(254, 'a'));
  CAPTURE(written);
  CHECK_FALSE(Origin::parse(written));
}

}  // namespace
