// The feed of a query: ids that last, addresses in full, pages, markup that stays text.
#include "web/search_atom.h"

#include "tests/catch.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

TEST_CASE("a query can be followed as a feed") {
  const auto reply = client().Get("/tim.atom?q=");
  REQUIRE(reply->status == 200);
  CHECK(reply->get_header_value("Content-Type") == "application/atom+xml; charset=utf-8");
  const std::string& feed = reply->body;
  CHECK(feed.find("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") == 0);
  CHECK(count(feed, "<entry>") == 2);
  CHECK(count(feed, ">2</totalResults>") == 1);
  const auto id = vankien::tests::id_of("05-NQ/TU");
  CHECK(count(feed, "<id>urn:vankien:document:" + id + "</id>") == 1);
  CHECK(count(feed, "<link rel=\"alternate\" href=\"http://127.0.0.1:" +
                        std::to_string(vankien::tests::site_port()) + "/van-ban/" + id + "\">") ==
        1);
  CHECK(count(feed, "rel=\"next\"") == 0);
}

TEST_CASE("the pages of a feed lead to each other") {
  const std::string first = client().Get("/tim.atom?limit=1")->body;
  CHECK(count(first, "<entry>") == 1);
  CHECK(count(first, "rel=\"next\"") == 1);
  CHECK(count(first, "rel=\"previous\"") == 0);
  const std::string second = client().Get("/tim.atom?limit=1&offset=1")->body;
  CHECK(count(second, "rel=\"next\"") == 0);
  CHECK(count(second, "rel=\"previous\"") == 1);
  const auto id_of_feed = [](const std::string& feed) {
    return feed.substr(feed.find("<id>"), feed.find("</id>") - feed.find("<id>"));
  };
  CHECK(id_of_feed(first) == id_of_feed(second));
}

TEST_CASE("what stands in a query or a document is text in its feed") {
  const std::string feed =
      client().Get("/tim.atom?q=%3Cscript%3Ealert(1)%3C/script%3E%FF%00")->body;
  CHECK(feed.find("<script") == std::string::npos);
  CHECK(feed.find('\xFF') == std::string::npos);
  CHECK(feed.find('\0') == std::string::npos);
}

}  // namespace
