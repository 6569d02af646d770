// Texts and originals over real HTTP, whole and in parts.
#include "tests/catch.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;
using vankien::tests::id_of;
using vankien::tests::raw;
using vankien::tests::resolution;

TEST_CASE("the text is served whole, the original as a download") {
  const auto id = id_of("05-NQ/TU");
  const auto text = client().Get(("/api/v1/documents/" + id + "/text").c_str());
  CHECK(text->body == resolution);
  CHECK(text->get_header_value("Content-Type") == "text/plain; charset=utf-8");
  const auto address = "/api/v1/documents/" + id + "/file";
  const auto file = client().Get(address.c_str());
  CHECK(file->body == resolution);
  // As sent: the library's client decodes the values of headers.
  const auto sent =
      raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  CHECK(sent.find("attachment; filename=\"nghi_quyet_05.md\"; "
                  "filename*=UTF-8''ngh%E1%BB%8B%20quy%E1%BA%BFt%2005.md\r\n") !=
        std::string::npos);
  CHECK(file->get_header_value("Content-Security-Policy") == "default-src 'none'; sandbox");
  const auto part = client().Get(address.c_str(), httplib::Headers{{"Range", "bytes=2-9"}});
  CHECK(part->status == 206);
  CHECK(part->body == resolution.substr(2, 8));
  const auto beyond =
      client().Get(address.c_str(), httplib::Headers{{"Range", "bytes=100-99999999"}});
  CHECK(beyond->status == 206);
  CHECK(beyond->body == resolution.substr(100));
  const auto many = client().Get(address.c_str(), httplib::Headers{{"Range", "bytes=0-1,3-4,0-9"}});
  CHECK(many->status == 200);
  CHECK(many->body == resolution);
}

TEST_CASE("a range that is not there is refused with the size that is") {
  const auto address = "/api/v1/documents/" + id_of("05-NQ/TU") + "/file";
  for (const std::string range : {"bytes=99999999-", "bytes=-0", "bytes=99999998-99999999"}) {
    CAPTURE(range);
    const auto reply = client().Get(address.c_str(), httplib::Headers{{"Range", range}});
    REQUIRE(reply);
    CHECK(reply->status == 416);
    CHECK(reply->get_header_value("Content-Range") ==
          "bytes */" + std::to_string(resolution.size()));
    CHECK(reply->get_header_value("Content-Type") == "application/problem+json; charset=utf-8");
  }
}

TEST_CASE("a range that cannot be read is none") {
  const auto address = "/api/v1/documents/" + id_of("05-NQ/TU") + "/file";
  for (const std::string range : {"bytes=x", "bytes=5-2", "items=0-1", "junk"}) {
    CAPTURE(range);
    const httplib::Headers headers{{"Range", range}};
    const auto original = client().Get(address.c_str(), headers);
    REQUIRE(original);
    CHECK(original->status == 200);
    CHECK(original->body == resolution);
    const auto search = client().Get("/api/v1/search?q=xa", headers);
    CHECK(search->status == 200);
    CHECK(search->get_header_value("Content-Type") == "application/json; charset=utf-8");
  }
}

TEST_CASE("ranges are for originals only") {
  const auto reply = client().Get("/huong-dan", httplib::Headers{{"Range", "bytes=0-9"}});
  CHECK(reply->status == 200);
  CHECK(reply->body.size() > 1000);
}

}  // namespace
