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
      {"https://portal/", "https://portal"},
      {"https://10.a", "https://10.a"},
      {"https://1.2.3.4.vn", "https://1.2.3.4.vn"},
      {"http://[::1]:8080", "http://[::1]:8080"},
      {"http://[FD00:0:0:0:1:0:0:5]:80/", "http://[fd00::1:0:0:5]"},
      {"http://[1:0:2:3:4:5:6:7]", "http://[1:0:2:3:4:5:6:7]"},
      {"http://[1::]", "http://[1::]"},
      {"http://[::ffff:1.2.3.4]", "http://[::ffff:102:304]"},
      {"http://[0:0:0:0:0:0:0:0]", "http://[::]"},
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
      "https://", "https://:80", "https://portal//", "https://portal/tim", "https://portal?x",
      "https://portal#x", "https://a@portal", "https://*.vn", "https://portal:", "https://portal:0",
      "https://portal:65536", "https://portal:8o", "https://portal:+80", "https://portal:80:80",
      "https://999.1.1.1", "https://127.1", "http://0x7f.1", "http://010.0.0.1", "http://5",
      "http://a.0x", "http://1.2.3.4.5", "http://10.0.0.5.6:80", "https://::1", "https://[::1",
      "https://[]", "https://[::1]x", "https://[::1]:", "https://[fe80::1%eth0]",
      "https://[1.2.3.4]", "https://.vn", "https://vn.", "https://a..b", "https://cổng.vn",
      "https://portal vn", "https://portal; script-src *", "https://portal\r\nX: y", " https://a",
      "https://" + std::string(254, 'a'));
  CAPTURE(written);
  CHECK_FALSE(Origin::parse(written));
}

}  // namespace
