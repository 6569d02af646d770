// The description is true: every path it names is served and no other, its limits are those of the
// program.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/catch.h"
#include "web/assets.h"
#include "web/parameters.h"
#include "web/routes.h"

namespace {

using nlohmann::json;

json description() {
  return json::parse(vankien::web::asset("openapi.json").content);
}

// What browsers and robots ask for by themselves.
constexpr std::array<std::string_view, 4> for_pages{"/static/{file}", "/favicon.ico", "/robots.txt",
                                                    "/embed.js"};

std::string without_star(std::string pattern) {
  if (const auto star = pattern.find('*'); star != std::string::npos)
    pattern.erase(star, 1);
  return pattern;
}

TEST_CASE("the description names exactly the paths for programs") {
  std::set<std::string> served;
  for (const auto& route : vankien::web::routes()) {
    const bool of_pages =
        std::find(for_pages.begin(), for_pages.end(), route.pattern) != for_pages.end();
    if (route.audience == vankien::web::Audience::program && !of_pages)
      served.insert(without_star(std::string(route.pattern)));
  }
  std::set<std::string> described;
  const json paths = description()["paths"];
  for (const auto& [path, methods] : paths.items()) {
    described.insert(path);
    CAPTURE(path);
    for (const std::string method : {"get", "post"})
      if (methods.contains(method))
        CHECK(methods[method]["responses"].contains("default"));  // the refusals that all share
  }
  CHECK(served == described);
}

TEST_CASE("the description states the limits that are kept") {
  const json parameters = description()["paths"]["/api/v1/search"]["get"]["parameters"];
  std::map<std::string, json> by_name;
  for (const auto& parameter : parameters)
    by_name[parameter["name"]] = parameter["schema"];
  CHECK(by_name["limit"]["maximum"] == vankien::web::max_limit);
  CHECK(by_name["offset"]["maximum"] == vankien::web::max_offset);
  CHECK(by_name["limit"]["default"] == vankien::searcher::SearchRequest{}.limit);
  for (const std::string facet : {"type", "issuer", "year"})
    CHECK(by_name[facet]["maxItems"] == vankien::web::max_facet_values);
  CHECK(by_name.size() == 10);
}

TEST_CASE("the description knows every reason for which documents are related") {
  const json reasons = description()["components"]["schemas"]["Related"]["properties"]["related"]
                                    ["items"]["properties"]["reasons"]["items"]["enum"];
  json names = json::array();
  for (std::size_t reason = 0; reason < vankien::searcher::reason_count; ++reason)
    names.push_back(vankien::searcher::name(static_cast<vankien::searcher::Reason>(reason)));
  CHECK(reasons == names);
}

TEST_CASE("routes take the argument their pattern says") {
  const auto [path, pattern, argument] = GENERATE(table<std::string, std::string, std::string>({
      {"/", "/", ""},
      {"/van-ban/abc", "/van-ban/{id}", "abc"},
      {"/so/05-CT/TW", "/so/{number*}", "05-CT/TW"},
      {"/so/05-CT%2FTW", "/so/{number*}", "05-CT/TW"},
      {"/api/v1/documents/a%2Fb/text", "/api/v1/documents/{id}/text", "a/b"},
      {"/api/v1/documents/a", "/api/v1/documents/{id}", "a"},
      {"/van-ban/", "", ""},
      {"/van-ban/a/b", "", ""},
      {"/api/v1/documents//text", "", ""},
      {"/tim/", "", ""},
      {"", "", ""},
      {"//", "", ""},
  }));
  CAPTURE(path);
  const auto match = vankien::web::match_route(path);
  CHECK((match ? std::string(match->route->pattern) : "") == pattern);
  CHECK((match ? match->argument : "") == argument);
}

}  // namespace
