#include "web/json.h"

#include <nlohmann/json.hpp>

#include "schema/json.h"
#include "web/marked_text.h"

namespace vankien::web {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
Json or_null(const std::optional<Value>& value) {
  return value ? Json(*value) : Json();
}

std::string_view name(searcher::NumberAnswer::Kind kind) {
  using Kind = searcher::NumberAnswer::Kind;
  switch (kind) {
    case Kind::whole:
      return "whole";
    case Kind::part:
      return "part";
    case Kind::misread:
      return "misread";
  }
  return {};
}

Json query_json(const searcher::QueryView& query) {
  return {{"text", query.text},
          {"number", or_null(query.number)},
          {"understood", query.understood},
          {"corrected", or_null(query.corrected)},
          {"relaxed", query.relaxed},
          {"notes", query.notes}};
}

Json passage_json(const searcher::Passage& passage) {
  return {{"html", passage_html(passage)},
          {"heading", or_null(passage.heading)},
          {"anchor", or_null(passage.anchor)},
          {"page", or_null(passage.page)}};
}

Json passages_json(const std::vector<searcher::Passage>& passages) {
  Json list = Json::array();
  for (const auto& passage : passages)
    list.push_back(passage_json(passage));
  return list;
}

// The head's fields with the hit's own between what the document is and where it lies, as INTERFACE
// §2 prints them.
Json hit_json(const searcher::Hit& hit) {
  const Json head = schema::head_json(hit.head);
  Json json;
  for (const auto& [key, value] : head.items()) {
    if (key == "text_source") {
      json["snippet"] = hit.passages.empty() ? "" : passage_html(hit.passages.front());
      json["passages"] = passages_json(hit.passages);
      json["score"] = hit.score;
      json["cited_by"] = hit.cited_by;
    }
    json[key] = value;
  }
  return json;
}

Json facet_json(const searcher::Facet& facet) {
  Json values = Json::array();
  for (const auto& value : facet.values) {
    values.push_back({{"value", value.value},
                      {"label", value.label},
                      {"count", value.count},
                      {"selected", value.selected}});
    if (!value.predecessors.empty())
      values.back()["predecessors"] = value.predecessors;
  }
  return values;
}

// What a citing document is called in a list.
Json citing_json(const searcher::CitingHead& citing) {
  const Json whole = schema::head_json(citing.head);
  return {{"id", whole["id"]},
          {"number", whole["number"]},
          {"title", whole["title"]},
          {"date", whole["date"]},
          {"relation", analyzers::name(citing.relation)}};
}

Json citing_json(const std::vector<searcher::CitingHead>& heads) {
  Json list = Json::array();
  for (const auto& head : heads)
    list.push_back(citing_json(head));
  return list;
}

}  // namespace

Json known_json(const searcher::KnownNumber& known) {
  Json dates = Json::array();
  for (const auto& [date, count] : known.dates)
    dates.push_back({{"date", date.iso()}, {"count", count}});
  return {{"number", known.number},
          {"type", or_null(known.type_code)},
          {"issuer", or_null(known.issuer)},
          {"term", or_null(known.term)},
          {"count", known.count},
          {"dates", dates},
          {"about", known.about},
          {"cited_by", citing_json(known.cited_by)}};
}

Json heads_json(const std::vector<schema::RecordHead>& heads) {
  Json list = Json::array();
  for (const auto& head : heads)
    list.push_back(schema::head_json(head));
  return list;
}

Json search_json(const searcher::SearchResponse& response) {
  Json json{
      {"query", query_json(response.query)}, {"total", response.total}, {"results", Json::array()}};
  for (const auto& hit : response.hits)
    json["results"].push_back(hit_json(hit));
  json["facets"] = Json::object();
  for (const auto& facet : response.facets)
    json["facets"][facet.name] = facet_json(facet);
  json["lookup"] = response.lookup ? number_json(*response.lookup) : Json();
  json["took_ms"] = response.took_ms;
  return json;
}

Json number_json(const searcher::NumberAnswer& answer) {
  Json known = Json::array();
  for (const auto& entry : answer.known)
    known.push_back(known_json(entry));
  return {{"number", answer.number},  {"held", heads_json(answer.held)},
          {"known", known},           {"suggestions", answer.suggestions},
          {"copies", answer.copies},  {"kind", name(answer.kind)},
          {"further", answer.further}};
}

Json suggestions_json(const std::vector<searcher::Suggestion>& suggestions) {
  Json list = Json::array();
  for (const auto& suggestion : suggestions)
    list.push_back({{"text", suggestion.text}, {"kind", searcher::name(suggestion.kind)}});
  return {{"suggestions", list}};
}

Json completions_json(std::string_view typed,
                      const std::vector<searcher::Suggestion>& suggestions) {
  Json texts = Json::array();
  for (const auto& suggestion : suggestions)
    texts.push_back(suggestion.text);
  return Json::array({typed, texts});
}

Json missing_json(const searcher::MissingPage& page) {
  Json missing = Json::array();
  for (const auto& known : page.missing)
    missing.push_back(known_json(known));
  return {{"total", page.total}, {"missing", missing}};
}

Json document_json(const searcher::Searcher::Document& document,
                   const std::vector<searcher::CitingHead>& cited_by, std::size_t collection) {
  Json json = schema::record_json(document.record, document.text, collection);
  json["cited_by"] = citing_json(cited_by);
  return json;
}

}  // namespace vankien::web
