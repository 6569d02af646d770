// Percent-encoding both ways, and the addresses made with it.
#include "web/url.h"

#include "tests/catch.h"

namespace {

using namespace std::string_literals;
using vankien::web::percent_decode;
using vankien::web::percent_encode;
using vankien::web::Url;
using vankien::web::UrlPart;

TEST_CASE("encoding keeps only unreserved bytes, decoding undoes it") {
  const auto [bytes, encoded] = GENERATE(table<std::string, std::string>({
      {"05-CT/TW", "05-CT%2FTW"},
      {"ủy", "%E1%BB%A7y"},
      {"a b+c", "a%20b%2Bc"},
      {"\0\xff"s, "%00%FF"},
      {"../..", "..%2F.."},
      {"", ""},
  }));
  CAPTURE(bytes);
  CHECK(percent_encode(bytes) == encoded);
  CHECK(percent_decode(encoded, UrlPart::path) == bytes);
  CHECK(percent_decode(encoded, UrlPart::query) == bytes);
}

TEST_CASE("odd escapes stay as they are") {
  const auto [encoded, path, query] = GENERATE(table<std::string, std::string, std::string>({
      {"a+b", "a+b", "a b"},
      {"100%", "100%", "100%"},
      {"%zz%4", "%zz%4", "%zz%4"},
      {"%2f%2F", "//", "//"},
  }));
  CAPTURE(encoded);
  CHECK(percent_decode(encoded, UrlPart::path) == path);
  CHECK(percent_decode(encoded, UrlPart::query) == query);
}

TEST_CASE("addresses stay on this server") {
  CHECK(Url("/van-ban").segment("//evil.example").str() == "/van-ban/%2F%2Fevil.example");
  CHECK(Url("/tim").with("q", "a&b=c").with("sort", "newest").anchor("x y").str() ==
        "/tim?q=a%26b%3Dc&sort=newest#x%20y");
  CHECK(Url::same_page("muc-i").str() == "#muc-i");
  CHECK(Url::picture("<svg a=\"b\"/>").str() == "data:image/svg+xml,%3Csvg%20a%3D%22b%22%2F%3E");
}

}  // namespace
