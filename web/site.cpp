#include "web/site.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "web/assets.h"
#include "web/browse_range.h"
#include "web/html.h"
#include "web/pages/browse_page.h"
#include "web/pages/document_page.h"
#include "web/pages/draft_page.h"
#include "web/pages/embed_page.h"
#include "web/pages/help_page.h"
#include "web/pages/home_page.h"
#include "web/pages/missing_page.h"
#include "web/pages/near_documents.h"
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

constexpr std::size_t most_related_read = 100;
constexpr std::size_t most_results_on_page = 20;  // more weigh too much for a slow line
constexpr searcher::ChainLimits page_chain{.deepest = 4, .widest = 24, .documents = 40};

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

std::optional<OriginalFacts> original_facts(const searcher::Searcher& searcher,
                                            const std::string& id) {
  const auto original = searcher.original(id);
  if (!original)
    return std::nullopt;
  std::error_code gone;
  const auto size = std::filesystem::file_size(original->file, gone);
  return gone ? std::nullopt : std::optional(OriginalFacts{original->media_type, size});
}

// Of the document that bears a number alone.
BearerFacts facts_of_only(const searcher::Searcher& searcher,
                          const std::optional<searcher::NumberAnswer>& answer) {
  using Kind = searcher::NumberAnswer::Kind;
  if (!answer || answer->kind != Kind::whole || answer->held.size() != 1)
    return {};
  const auto& id = answer->held.front().id;
  return {searcher.status(id), original_facts(searcher, id)};
}

// Whatever cites the document or is cited by it stands before what is only near, so that so many of
// the related ones hold the titles of all that it cites.
Surroundings surroundings_of(const searcher::Searcher& searcher,
                             const searcher::Searcher::Document& document) {
  const auto& bindings = document.record.bindings;
  const auto held = std::count_if(bindings.begin(), bindings.end(),
                                  [](const auto& binding) { return binding.document.has_value(); });
  Surroundings surroundings;
  surroundings.cited_by = searcher.citing_groups(document.record.head.id, most_citing_rows);
  auto wanted = static_cast<std::size_t>(held) + most_near_documents;
  for (const auto& group : surroundings.cited_by)
    wanted += group.count;
  if (auto related = searcher.related(document.record.head.id, std::min(wanted, most_related_read)))
    surroundings.related = std::move(related->documents);
  surroundings.original = original_facts(searcher, document.record.head.id);
  surroundings.chain = searcher.chain(document.record.head.id, page_chain);
  return surroundings;
}

// The results before and behind the document; nullopt where the list has changed since.
std::optional<ResultNeighbours> neighbours_of(const searcher::Searcher& searcher,
                                              const OpenedResult& opened, const std::string& id) {
  if (opened.place == 0)
    return std::nullopt;
  const std::size_t before = opened.place > 1 ? 1 : 0;
  searcher::SearchRequest request = opened.request;
  request.offset = opened.place - 1 - before;
  request.limit = before + 2;
  request.passages = false;
  const auto response = searcher.search(request);
  const auto& hits = response.hits;
  if (hits.size() <= before || hits[before].head.id != id)
    return std::nullopt;
  ResultNeighbours neighbours{response.total};
  if (before > 0)
    neighbours.previous = hits.front().head.id;
  if (before + 1 < hits.size())
    neighbours.next = hits.back().head.id;
  return neighbours;
}

Sought sought_in(const searcher::Searcher& searcher, const searcher::Searcher::Document& document,
                 OpenedResult opened) {
  auto marks = searcher.marks(document, opened.request);
  auto neighbours = neighbours_of(searcher, opened, document.record.head.id);
  return {std::move(opened), std::move(marks), std::move(neighbours)};
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
