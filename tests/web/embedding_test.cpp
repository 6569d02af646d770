// The search box in pages of others, over real HTTP: who may read, frame and load what.
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "tests/catch.h"
#include "tests/web/site_under_test.h"
#include "web/assets.h"
#include "web/pages/embed_snippets.h"
#include "web/routes.h"

namespace {

using vankien::tests::client;
using vankien::tests::RunningServer;
using vankien::web::Origin;
using vankien::web::Sharing;

constexpr const char* portal = "https://cong.tinhuy.vn";

const RunningServer& embedding_site() {
  static const RunningServer server(
      vankien::tests::site_index(),
      {.port = 0,
       .origins = {Origin::parse(portal).value(), Origin::parse("http://localhost:9000").value()}});
  return server;
}

httplib::Result get(const std::string& path, const httplib::Headers& headers = {}) {
  return httplib::Client("127.0.0.1", embedding_site().port()).Get(path.c_str(), headers);
}

bool is_shared(const std::string& path) {
  const auto match = vankien::web::match_route(path.substr(0, path.find('?')));
  return match &&
         (match->route->sharing == Sharing::read || match->route->sharing == Sharing::load);
}

TEST_CASE(
    "scripts of an allowed origin may read suggestions, results and the box's script, and nothing "
    "else") {
  const auto path = GENERATE(as<std::string>{}, "/api/v1/suggest?q=ke", "/api/v1/search?q=ke",
                             "/api/v1/search?limit=0", "/api/v1/search.csv?q=ke", "/", "/tim?q=ke",
                             "/embed", "/embed.js", "/api/v1/missing", "/api/v1/openapi.json",
                             "/khong-co", "/opensearch.xml");
  const auto [origin, allowed] = GENERATE(table<std::string, bool>({
      {portal, true},
      {"http://localhost:9000", true},
      {"http://cong.tinhuy.vn", false},
      {"https://cong.tinhuy.vn:8443", false},
      {"https://cong.tinhuy.vn.evil.example", false},
      {"https://evil.example", false},
      {"null", false},
      {"*", false},
      {"", false},
  }));
  CAPTURE(path, origin);
  const auto reply = get(path, {{"Origin", origin}, {"Cookie", "a=b"}});
  REQUIRE(reply);
  const bool reads = allowed && is_shared(path);
  CHECK(reply->get_header_value("Access-Control-Allow-Origin") == (reads ? origin : ""));
  CHECK(reply->get_header_value_count("Access-Control-Allow-Origin") == (reads ? 1 : 0));
  CHECK_FALSE(reply->has_header("Access-Control-Allow-Credentials"));
  CHECK_FALSE(reply->has_header("Set-Cookie"));
}

TEST_CASE("what depends on the origin says so to caches, to everybody") {
  const httplib::Headers headers =
      GENERATE(httplib::Headers{}, httplib::Headers{{"Origin", portal}},
               httplib::Headers{{"Origin", "https://evil.example"}});
  for (const char* const path : {"/api/v1/suggest?q=ke", "/embed.js"})
    CHECK(get(path, headers)->get_header_value("Vary").find("Origin") != std::string::npos);
}

TEST_CASE("by default nobody else may read or frame anything") {
  const httplib::Headers headers{{"Origin", portal}};
  CHECK_FALSE(
      client().Get("/api/v1/suggest?q=ke", headers)->has_header("Access-Control-Allow-Origin"));
  CHECK(client()
            .Get("/embed")
            ->get_header_value("Content-Security-Policy")
            .ends_with("; frame-ancestors 'self'"));
}

TEST_CASE("the box alone may be framed, by the allowed origins") {
  const auto [path, framers] = GENERATE(table<std::string, std::string>({
      {"/embed", "; frame-ancestors 'self' https://cong.tinhuy.vn http://localhost:9000"},
      {"/embed?target=_blank",
       "; frame-ancestors 'self' https://cong.tinhuy.vn http://localhost:9000"},
      {"/embed.js", "; frame-ancestors 'self'"},
      {"/", "; frame-ancestors 'self'"},
      {"/tim", "; frame-ancestors 'self'"},
      {"/embed/", "; frame-ancestors 'self'"},
  }));
  CAPTURE(path);
  const auto reply = get(path);
  REQUIRE(reply);
  REQUIRE(reply->get_header_value_count("Content-Security-Policy") == 1);
  const auto policy = reply->get_header_value("Content-Security-Policy");
  CHECK(policy.find("default-src 'none'; script-src 'self';") == 0);
  CHECK(policy.find("form-action 'self'") != std::string::npos);
  CHECK(policy.ends_with(framers));
  CHECK_FALSE(reply->has_header("X-Frame-Options"));
}

TEST_CASE("the box in a frame opens its results outside") {
  const auto [path, target] = GENERATE(table<std::string, std::string>(
      {{"/embed", "_top"}, {"/embed?target=_top", "_top"}, {"/embed?target=_blank", "_blank"}}));
  CAPTURE(path);
  const auto page = get(path);
  CHECK(page->status == 200);
  CHECK(page->body.find("<form action=\"/tim\" target=\"" + target +
                        "\" accept-charset=\"utf-8\">") != std::string::npos);
  CHECK(page->body.find("<nav") == std::string::npos);
  CHECK(page->body.find("style=") == std::string::npos);
  const auto wrong = get("/embed?target=\"><script>");
  CHECK(wrong->status == 400);
  CHECK(wrong->body.find("target phải là _top hoặc _blank") != std::string::npos);
}

TEST_CASE("the box in a frame has the colours that it is asked for") {
  const auto [path, scheme] =
      GENERATE(table<std::string, std::string>({{"/embed", "light"},
                                                {"/embed?scheme=light", "light"},
                                                {"/embed?target=_blank&scheme=dark", "dark"},
                                                {"/embed?scheme=auto", "light dark"}}));
  CAPTURE(path);
  CHECK(get(path)->body.find("<meta name=\"color-scheme\" content=\"" + scheme + "\">") !=
        std::string::npos);
  const auto wrong = get("/embed?scheme=red");
  CHECK(wrong->status == 400);
  CHECK(wrong->body.find("scheme phải là light, dark hoặc auto") != std::string::npos);
}

TEST_CASE("an origin that is an IPv6 address reads, and is not in a policy that cannot name it") {
  const RunningServer server(vankien::tests::site_index(),
                             {.port = 0, .origins = {Origin::parse("http://[::1]:9000").value()}});
  httplib::Client client("127.0.0.1", server.port());
  const auto answer =
      client.Get("/api/v1/suggest?q=ke", httplib::Headers{{"Origin", "http://[::1]:9000"}});
  CHECK(answer->get_header_value("Access-Control-Allow-Origin") == "http://[::1]:9000");
  CHECK(client.Get("/embed")
            ->get_header_value("Content-Security-Policy")
            .ends_with("; frame-ancestors 'self'"));
}

TEST_CASE("the script has one address, is asked for again, and may be loaded from anywhere") {
  const auto script = get("/embed.js");
  CHECK(script->status == 200);
  CHECK(script->get_header_value("Content-Type").starts_with("text/javascript"));
  CHECK(script->get_header_value("Cross-Origin-Resource-Policy") == "cross-origin");
  CHECK(script->get_header_value("Cache-Control") == "public, no-cache");
  const auto again = get("/embed.js", {{"If-None-Match", script->get_header_value("ETag")}});
  CHECK(again->status == 304);
  CHECK(again->get_header_value("Cross-Origin-Resource-Policy") == "cross-origin");
  CHECK(get("/static/khac.js")->get_header_value("Cross-Origin-Resource-Policy") == "same-origin");
}

TEST_CASE("the page for administrators lists every colour and size that a host may set") {
  std::ifstream file(std::filesystem::path(VANKIEN_SOURCE_DIR) / "docs/nhung.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const std::string script(vankien::web::asset("embed.js").content);
  const std::regex use("var\\((--vk-[a-z-]+), (?:light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\))?");
  std::set<std::string> names;
  for (std::sregex_iterator found(script.begin(), script.end(), use), none; found != none;
       ++found) {
    CAPTURE(found->str());
    names.insert((*found)[1]);
    const std::string row = "| `" + found->str(1) + "` | ";
    CHECK(page.find(row) != std::string::npos);
    if ((*found)[2].matched)
      CHECK(page.find(row + found->str(2) + " | " + found->str(3) + " |") != std::string::npos);
  }
  CHECK(names.size() == 12);
}

TEST_CASE("the snippets lead to the server and hold the plain form") {
  const auto snippets = vankien::web::embed_snippets(Origin::parse("https://timkiem.vn").value());
  const std::string form = "<form action=\"https://timkiem.vn/tim\" accept-charset=\"utf-8\">";
  CHECK(snippets.form.starts_with(form));
  CHECK(snippets.form.find("<button type=\"submit\" formaction=\"https://timkiem.vn/tim\" "
                           "formmethod=\"get\">") != std::string::npos);
  CHECK(snippets.element.find("<vankien-search>\n" + snippets.form + "</vankien-search>\n") == 0);
  CHECK(
      snippets.element.ends_with("<script src=\"https://timkiem.vn/embed.js\" async></script>\n"));
  CHECK(
      snippets.frame.starts_with("<iframe src=\"https://timkiem.vn/embed\" title=\"Tìm văn bản\""));
  CHECK(snippets.link.starts_with("<a href=\"https://timkiem.vn/tim\">"));
  for (const auto& snippet : {snippets.element, snippets.frame, snippets.form, snippets.link})
    CHECK(snippet.find("style=") == std::string::npos);
}

}  // namespace
