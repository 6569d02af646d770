// The typed writer: nothing that goes in as text can come out as markup.
#include "web/html.h"

#include <random>

#include "tests/catch.h"

namespace {

using vankien::web::href;
using vankien::web::Html;
using vankien::web::Url;

TEST_CASE("text and attributes are escaped where they are written") {
  const auto [text, escaped] = GENERATE(table<std::string, std::string>({
      {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"a & b", "a &amp; b"},
      {"\" onclick='x'", "&quot; onclick=&#39;x&#39;"},
      {"Tỉnh ủy\n", "Tỉnh ủy\n"},
      {std::string("a\0b\x1b", 4),
       "a\xEF\xBF\xBD"
       "b\xEF\xBF\xBD"},
      {"&lt;", "&amp;lt;"},
      {"a\xEF\xBF\xBE\xEF\xBF\xBF<", "a\xEF\xBF\xBD\xEF\xBF\xBD&lt;"},
      {"\xEF\xBF\xBC", "\xEF\xBF\xBC"},
  }));
  CAPTURE(text);
  Html html;
  html.element("p", {{"title", text}}, text);
  CHECK(html.take() == "<p title=\"" + escaped + "\">" + escaped + "</p>");
}

TEST_CASE("elements nest as the calls do") {
  Html html;
  html.element("ul", {{"class", "rows"}, {"hidden", false}}, [&] {
    html.element("li", "một");
    html.element("input", {{"checked", true}, {"value", 3}});
    html.element("a", {href(Url("/tim").with("q", "a b&c"))}, "hai");
  });
  CHECK(html.take() ==
        "<ul class=\"rows\"><li>một</li><input checked value=\"3\"><a "
        "href=\"/tim?q=a%20b%26c\">hai</a></ul>");
}

TEST_CASE("random bytes never leave the text they stand in") {
  constexpr unsigned seed = 20260102;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 40, '\0');
    for (auto& byte : bytes)
      byte = static_cast<char>(random() % 4 == 0 ? "<>\"'&"[random() % 5] : random());
    Html html;
    html.element("b", {{"title", bytes}}, bytes);
    const auto out = html.take();
    const auto count = [&](char c) { return std::count(out.begin(), out.end(), c); };
    REQUIRE(count('<') == 2);
    REQUIRE(count('>') == 2);
    REQUIRE(count('"') == 2);
  }
}

}  // namespace
