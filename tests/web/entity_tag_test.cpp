// Entity tags: made of content, found in the lists that clients send.
#include "web/entity_tag.h"

#include "tests/catch.h"

namespace {

using vankien::web::names_strongly;
using vankien::web::names_weakly;
using vankien::web::strong_tag;
using vankien::web::weak_tag;

TEST_CASE("other content has another tag") {
  CHECK(strong_tag("") == "\"e3b0c44298fc1c149afbf4c8\"");
  CHECK(strong_tag("a") != strong_tag("b"));
  CHECK(weak_tag("a") == "W/" + strong_tag("a"));
}

// RFC 9110, section 8.8.3.2.
TEST_CASE("a list names a tag") {
  const auto [list, tag, weakly, strongly] = GENERATE(table<std::string, std::string, bool, bool>({
      {"\"1\"", "\"1\"", true, true},
      {"\"1\"", "W/\"1\"", true, false},
      {"W/\"1\"", "\"1\"", true, false},
      {"W/\"1\"", "W/\"1\"", true, false},
      {"\"1\"", "\"2\"", false, false},
      {"\"x\", W/\"y\" ,\"1\"", "\"1\"", true, true},
      {"\"x\",,\t\"1\"", "\"1\"", true, true},
      {"\"a,b\", \"1\"", "\"1\"", true, true},
      {"\"a, \"1\", b\"", "\"1\"", false, false},
      {"*", "\"1\"", true, true},
      {" * ", "W/\"1\"", true, true},
      {"\"*\"", "\"1\"", false, false},
      {"", "\"1\"", false, false},
      {"1", "\"1\"", false, false},
      {"\"1", "\"1\"", false, false},
      {"w/\"1\"", "\"1\"", false, false},
      {"W/1, \"1\"", "\"1\"", false, false},
  }));
  CAPTURE(list, tag);
  CHECK(names_weakly(list, tag) == weakly);
  CHECK(names_strongly(list, tag) == strongly);
}

}  // namespace
