#include "web/site.h"

#include <algorithm>
#include <array>

#include "web/assets.h"
#include "web/browse_range.h"
#include "web/html.h"
#include "web/page_facts.h"
#include "web/pages/browse_page.h"
#include "web/pages/document_page.h"
#include "web/pages/draft_page.h"
#include "web/pages/embed_page.h"
#include "web/pages/help_page.h"
#include "web/pages/home_page.h"
#include "web/pages/missing_page.h"
#include "web/pages/number_page.h"
#include "web/pages/page.h"
#include "web/pages/results_page.h"
#include "web/parameters.h"
#include "web/request_body.h"
#include "web/search_atom.h"
#include "web/texts/embed.h"
#include "web/texts/frame.h"
#include "web/texts/problem.h"

namespace vankien::web::site {
namespace {

constexpr std::size_t most_results_on_page = 20;  // more weigh too much for a slow line

// For addresses that carry the hash of what they hold, and for those that stay when it changes.
constexpr std::string_view kept_for_ever = "public, max-age=31536000, immutable";
constexpr std::string_view asked_again = "public, no-cache";
constexpr std::string_view kept_a_day = "public, max-age=86400";

// What a browser or a reader of feeds may ask for what somebody types: media type and address.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> open_search_answers{{
    {"text/html", "/tim?q={searchTerms}"},
    {"application/atom+xml", "/tim.atom?q={searchTerms}&offset={startIndex?}&limit={count?}"},
    {"application/x-suggestions+json", "/api/v1/suggest.opensearch?q={searchTerms}"},
}};

// `caching`: how long the address stands for this content.
Reply asset_reply(const Asset& asset, std::string_view caching) {
  return {.media_type = std::string(asset.media_type),
          .body = std::string(asset.content),
          .headers = {{"Cache-Control", std::string(caching)}}};
}

// Where the results of a box in a frame open. Sandboxed frames may be forbidden the window above
// them and allowed a new one.
std::variant<std::string_view, Problem> read_frame_target(const Target& target) {
  const auto wanted = target.first("target").value_or("_top");
  for (const std::string_view known : {"_top", "_blank"})
    if (wanted == known)
      return known;
  return wrong_parameter("target", std::string(texts::embed::target));
}

// A frame is light or dark by itself: where it is not as the page around it, browsers give it a
// ground of its own.
std::variant<std::string_view, Problem> read_frame_scheme(const Target& target) {
  const auto wanted = target.first("scheme").value_or("light");
  if (wanted == "auto")
    return "light dark";
  for (const std::string_view known : {"light", "dark"})
    if (wanted == known)
      return known;
  return wrong_parameter("scheme", std::string(texts::embed::scheme));
}

// Where this server is reached, as the client named it; the Host header has been checked by then.
std::string origin(const Request& request) {
  const bool tls = request.header("X-Forwarded-Proto") == "https";
  return (tls ? "https://" : "http://") + std::string(request.header("Host").value_or("localhost"));
}

}  // namespace

Reply home(const Call& call) {
  return home_page(call.searcher.search({}), call.searcher.state());
}

Reply results(const Call& call) {
  auto read = read_search(call.target);
  if (const auto* problem = std::get_if<Problem>(&read))
    return problem_page(*problem);
  auto& request = std::get<searcher::SearchRequest>(read);
  request.limit = std::min(request.limit, most_results_on_page);
  request.citations = true;
  request.wider = true;
  const auto response = call.search(request);
  return results_page(request, response, facts_of_only(call.searcher, response.lookup));
}

Reply feed(const Call& call) {
  auto read = read_search(call.target);
  if (const auto* problem = std::get_if<Problem>(&read))
    return problem_reply(*problem);
  auto& request = std::get<searcher::SearchRequest>(read);
  // Who follows a query wants what is new.
  if (!call.target.first("sort"))
    request.sort = searcher::Sort::newest;
  const FeedPlace place{origin(call.request), call.searcher.state().updated};
  return {.media_type = std::string(media::atom),
          .body = search_atom(request, call.search(request), place)};
}

Reply browse(const Call& call) {
  const auto read = read_browse(call.target);
  if (const auto* problem = std::get_if<Problem>(&read))
    return problem_page(*problem);
  const auto& range = std::get<BrowseRange>(read);
  return browse_page(call.searcher.inventory(range.order), range);
}

Reply document(const Call& call) {
  auto opened = read_opened_result(call.target);
  if (const auto* problem = std::get_if<Problem>(&opened))
    return problem_page(*problem);
  const auto found = call.searcher.document(call.argument);
  if (!found)
    return problem_page(not_found(std::string(texts::problem::no_document)));
  return document_page(*found, surroundings_of(call.searcher, *found),
                       call.searcher.state().documents,
                       sought_in(call.searcher, *found, std::get<OpenedResult>(std::move(opened))));
}

Reply number(const Call& call) {
  const auto answer = call.searcher.number(call.argument);
  return answer ? number_page(*answer, facts_of_only(call.searcher, answer))
                : not_a_number_page(call.shown_argument());
}

Reply missing(const Call& call) {
  const auto read = read_page(call.target, missing_page_rows);
  if (const auto* problem = std::get_if<Problem>(&read))
    return problem_page(*problem);
  const auto& range = std::get<PageRange>(read);
  return missing_page(range, call.searcher.missing(range.limit, range.offset));
}

Reply draft_form(const Call& /*call*/) {
  return draft_page();
}

Reply draft_check(const Call& call) {
  const auto text = text_of_form(call.request);
  if (const auto* problem = std::get_if<Problem>(&text))
    return problem_page(*problem);
  const auto check = call.searcher.check_draft(std::get<std::string>(text));
  return check ? checked_draft_page(*check)
               : problem_page(wrong_request(400, texts::problem::not_text));
}

Reply help(const Call& /*call*/) {
  return help_page();
}

Reply embedded_box(const Call& call) {
  const auto target = read_frame_target(call.target);
  if (const auto* problem = std::get_if<Problem>(&target))
    return problem_page(*problem);
  const auto scheme = read_frame_scheme(call.target);
  if (const auto* problem = std::get_if<Problem>(&scheme))
    return problem_page(*problem);
  return embed_page(std::get<std::string_view>(target), std::get<std::string_view>(scheme));
}

Reply embedding_script(const Call& /*call*/) {
  return asset_reply(asset("embed.js"), asked_again);
}

Reply static_file(const Call& call) {
  const auto* asset = asset_by_file(call.argument);
  return asset != nullptr ? asset_reply(*asset, kept_for_ever)
                          : problem_reply(not_found(std::string(texts::problem::no_page)));
}

Reply icon(const Call& /*call*/) {
  return asset_reply(asset("icon.svg"), kept_a_day);
}

Reply robots(const Call& /*call*/) {
  return {.media_type = std::string(media::plain),
          .body = "User-agent: *\nDisallow: /tim\nDisallow: /api/\n"};
}

Reply open_search(const Call& call) {
  const auto here = origin(call.request);
  Html xml;
  xml.xml_declaration();
  xml.element("OpenSearchDescription", {{"xmlns", "http://a9.com/-/spec/opensearch/1.1/"}}, [&] {
    xml.element("ShortName", texts::frame::brand);
    xml.element("Description", texts::frame::brand_line);
    xml.element("InputEncoding", "UTF-8");
    xml.element("Language", "vi");
    for (const auto& [type, path] : open_search_answers)
      xml.element("Url",
                  {{"type", type}, {"template", here + std::string(path)}, {"indexOffset", 0}});
    xml.element(
        "Url",
        {{"type", media::open_search}, {"rel", "self"}, {"template", here + "/opensearch.xml"}});
    xml.element("Image", {{"width", 32}, {"height", 32}, {"type", "image/svg+xml"}},
                here + asset_url("icon.svg").str());
  });
  return {.media_type = std::string(media::open_search), .body = xml.take()};
}

}  // namespace vankien::web::site
