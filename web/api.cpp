#include "web/api.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "web/assets.h"
#include "web/draft_json.h"
#include "web/entity_tag.h"
#include "web/graph_json.h"
#include "web/json.h"
#include "web/original_reply.h"
#include "web/parameters.h"
#include "web/request_body.h"
#include "web/search_csv.h"
#include "web/texts/problem.h"

namespace vankien::web::api {
namespace {

Reply json_reply(const nlohmann::ordered_json& json) {
  // File names and odd queries may hold ill-formed bytes; JSON may not.
  return {.media_type = std::string(media::json),
          .body = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)};
}

Reply text_reply(std::string text) {
  return {.media_type = std::string(media::plain), .body = std::move(text)};
}

Reply no_document() {
  return problem_reply(not_found(std::string(texts::problem::no_document)));
}

// nullopt while no index can be read, which is told and no failure of who asks.
std::optional<searcher::Searcher::State> state_of(const searcher::Searcher& searcher) {
  try {
    return searcher.state();
  } catch (const schema::Error&) {
    return std::nullopt;
  }
}

}  // namespace

Reply search(const Call& call) {
  const auto request = read_search(call.target);
  if (const auto* problem = std::get_if<Problem>(&request))
    return problem_reply(*problem);
  auto response = call.search(std::get<searcher::SearchRequest>(request));
  Reply reply = json_reply(search_json(response));
  // How long it took makes no other answer.
  response.took_ms = 0;
  reply.headers.emplace_back("ETag", weak_tag(json_reply(search_json(response)).body));
  return reply;
}

Reply search_table(const Call& call) {
  auto read = read_whole_search(call.target);
  if (const auto* problem = std::get_if<Problem>(&read))
    return problem_reply(*problem);
  auto& request = std::get<searcher::SearchRequest>(read);
  request.limit = max_offset;  // no collection is larger
  request.passages = false;
  return {.media_type = std::string(media::csv),
          .body = search_csv(call.search(request)),
          .headers = {{"Content-Disposition", "attachment; filename=\"ket-qua.csv\""}}};
}

Reply document(const Call& call) {
  const auto found = call.searcher.document(call.argument);
  if (!found)
    return no_document();
  return json_reply(document_json(*found, call.searcher.cited_by(call.argument),
                                  call.searcher.state().documents));
}

Reply document_text(const Call& call) {
  auto found = call.searcher.document(call.argument);
  return found ? text_reply(std::move(found->text)) : no_document();
}

Reply document_file(const Call& call) {
  const auto purpose = read_purpose(call.target);
  if (!purpose)
    return problem_reply(wrong_parameter("view", std::string(texts::problem::view)));
  if (const auto original = call.searcher.original(call.argument)) {
    if (auto reply = original_reply(*original, *purpose))
      return *std::move(reply);
  } else if (!call.searcher.document(call.argument)) {
    return no_document();
  }
  return problem_reply(not_found(std::string(texts::problem::no_original)));
}

Reply document_related(const Call& call) {
  const auto limit = read_related_limit(call.target);
  if (const auto* problem = std::get_if<Problem>(&limit))
    return problem_reply(*problem);
  const auto related = call.searcher.related(call.argument, std::get<std::size_t>(limit));
  return related ? json_reply(related_json(*related)) : no_document();
}

Reply document_chain(const Call& call) {
  const auto chain = call.searcher.chain(call.argument);
  return chain ? json_reply(chain_json(*chain)) : no_document();
}

Reply number(const Call& call) {
  const auto answer = call.searcher.number(call.argument);
  if (!answer)
    return problem_reply(wrong_parameter(
        "number", fmt::format(texts::problem::not_a_number, call.shown_argument())));
  return json_reply(number_json(*answer));
}

Reply suggest(const Call& call) {
  const auto text = read_query_text(call.target);
  if (const auto* problem = std::get_if<Problem>(&text))
    return problem_reply(*problem);
  return json_reply(suggestions_json(
      call.searcher.suggest(std::get<std::string>(text), searcher::default_suggestions)));
}

Reply suggest_completions(const Call& call) {
  const auto text = read_query_text(call.target);
  if (const auto* problem = std::get_if<Problem>(&text))
    return problem_reply(*problem);
  const auto& typed = std::get<std::string>(text);
  Reply reply = json_reply(
      completions_json(typed, call.searcher.suggest(typed, searcher::default_suggestions)));
  reply.media_type = media::suggestions;
  return reply;
}

Reply missing(const Call& call) {
  const auto read = read_page(call.target);
  if (const auto* problem = std::get_if<Problem>(&read))
    return problem_reply(*problem);
  const auto& page = std::get<PageRange>(read);
  return json_reply(missing_json(call.searcher.missing(page.limit, page.offset)));
}

Reply citations(const Call& call) {
  const auto text = sent_text(call.request);
  if (const auto* problem = std::get_if<Problem>(&text))
    return problem_reply(*problem);
  const auto check = call.searcher.check_draft(std::get<std::string>(text));
  if (!check)
    return problem_reply(wrong_request(400, texts::problem::not_text));
  Reply reply = json_reply(draft_json(*check));
  reply.headers.emplace_back("Cache-Control", "no-store");
  return reply;
}

Reply description(const Call& /*call*/) {
  return {.media_type = std::string(media::json),
          .body = std::string(asset("openapi.json").content)};
}

Reply health(const Call& /*call*/) {
  return text_reply("ok\n");
}

Reply readiness(const Call& call) {
  return json_reply({{"documents", call.searcher.state().documents}});
}

Reply metrics(const Call& call) {
  return {.media_type = std::string(media::metrics),
          .body = call.metrics.text(state_of(call.searcher)),
          .headers = {{"Cache-Control", "no-store"}}};
}

}  // namespace vankien::web::api
