#include "web/routes.h"

#include <algorithm>
#include <array>

#include "schema/json.h"
#include "web/api.h"
#include "web/format.h"
#include "web/site.h"
#include "web/url.h"

namespace vankien::web {
namespace {

constexpr std::size_t longest_shown = 100;  // code points

constexpr auto table = std::to_array<Route>({
    {"/", Audience::person, site::home},
    {"/tim", Audience::person, site::results},
    {"/tim.atom", Audience::program, site::feed},
    {"/duyet", Audience::person, site::browse},
    {"/van-ban/{id}", Audience::person, site::document},
    {"/so/{number*}", Audience::person, site::number},
    {"/con-thieu", Audience::person, site::missing},
    {"/kiem-tra", Audience::person, site::draft_form, site::draft_check},
    {"/huong-dan", Audience::person, site::help},
    {"/embed", Audience::person, site::embedded_box, nullptr, Sharing::frame},
    {"/embed.js", Audience::program, site::embedding_script, nullptr, Sharing::load},
    {"/static/{file}", Audience::program, site::static_file},
    {"/favicon.ico", Audience::program, site::icon},
    {"/opensearch.xml", Audience::program, site::open_search},
    {"/api/v1/search", Audience::program, api::search, nullptr, Sharing::read},
    {"/api/v1/search.csv", Audience::program, api::search_table},
    {"/api/v1/documents/{id}", Audience::program, api::document},
    {"/api/v1/documents/{id}/text", Audience::program, api::document_text},
    {"/api/v1/documents/{id}/file", Audience::program, api::document_file},
    {"/api/v1/documents/{id}/related", Audience::program, api::document_related},
    {"/api/v1/documents/{id}/chain", Audience::program, api::document_chain},
    {"/api/v1/numbers/{number*}", Audience::program, api::number},
    {"/api/v1/suggest", Audience::program, api::suggest, nullptr, Sharing::read},
    {"/api/v1/suggest.opensearch", Audience::program, api::suggest_completions},
    {"/api/v1/missing", Audience::program, api::missing},
    {"/api/v1/citations", Audience::program, nullptr, api::citations},
    {"/api/v1/openapi.json", Audience::program, api::description},
    {"/healthz", Audience::program, api::health},
    {"/readyz", Audience::program, api::readiness},
    {"/metrics", Audience::program, api::metrics},
    {"/robots.txt", Audience::program, site::robots},
});

// The encoded argument when `path` fits `pattern`; empty for a pattern without one.
std::optional<std::string_view> match(std::string_view pattern, std::string_view path) {
  const auto open = pattern.find('{');
  if (open == std::string_view::npos)
    return pattern == path ? std::optional(std::string_view()) : std::nullopt;
  const auto close = pattern.find('}');
  const auto before = pattern.substr(0, open);
  const auto after = pattern.substr(close + 1);
  if (path.size() <= before.size() + after.size() || !path.starts_with(before) ||
      !path.ends_with(after))
    return std::nullopt;
  const auto argument = path.substr(before.size(), path.size() - before.size() - after.size());
  const bool takes_rest = pattern[close - 1] == '*';
  return takes_rest || argument.find('/') == std::string_view::npos ? std::optional(argument)
                                                                    : std::nullopt;
}

}  // namespace

searcher::SearchResponse Call::search(const searcher::SearchRequest& asked) const {
  auto response = searcher.search(asked);
  metrics.observe_search(std::chrono::duration<double, std::milli>(response.took_ms));
  return response;
}

std::string Call::shown_argument() const {
  return shortened(schema::printable(argument), longest_shown);
}

std::string_view Route::methods() const {
  if (post == nullptr)
    return "GET, HEAD";
  return handler == nullptr ? "POST" : "GET, HEAD, POST";
}

std::span<const Route> routes() {
  return table;
}

std::optional<Match> match_route(std::string_view encoded_path) {
  for (const auto& route : table) {
    if (const auto argument = match(route.pattern, encoded_path))
      return Match{&route, percent_decode(*argument, UrlPart::path)};
  }
  return std::nullopt;
}

Audience audience_of(std::string_view encoded_path) {
  if (const auto match = match_route(encoded_path))
    return match->route->audience;
  return encoded_path.starts_with("/api/") || encoded_path == "/api" ? Audience::program
                                                                     : Audience::person;
}

}  // namespace vankien::web
