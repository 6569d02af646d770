#include "web/graph_json.h"

#include <nlohmann/json.hpp>

#include "schema/json.h"

namespace vankien::web {
namespace {

using Json = nlohmann::ordered_json;

Json related_document_json(const searcher::RelatedDocument& related) {
  const Json head = schema::head_json(related.head);
  Json json;
  for (const char* field : {"id", "number", "title", "type", "issuer", "date"})
    json[field] = head[field];
  json["score"] = related.score;
  json["reasons"] = Json::array();
  for (const searcher::Reason reason : related.reasons)
    json["reasons"].push_back(searcher::name(reason));
  return json;
}

Json reviews_json(const std::vector<searcher::Review>& reviews) {
  Json list = Json::array();
  for (const auto& review : reviews)
    list.push_back({{"due", review.due ? Json(review.due->iso()) : Json()},
                    {"done", review.done ? schema::head_json(*review.done) : Json()}});
  return list;
}

// No deeper than searcher::deepest_chain.
Json node_json(const searcher::ChainNode& node) {
  Json children = Json::array();
  for (const auto& child : node.children)
    children.push_back(node_json(child));
  return {{"document", schema::head_json(node.document)},
          {"relation", node.relation ? Json(analyzers::name(*node.relation)) : Json()},
          {"children", std::move(children)},
          {"reviews", reviews_json(node.reviews)},
          {"omitted", node.omitted}};
}

}  // namespace

Json related_json(const searcher::RelatedDocuments& related) {
  Json list = Json::array();
  for (const auto& document : related.documents)
    list.push_back(related_document_json(document));
  return {{"related", std::move(list)}, {"total", related.total}, {"notes", related.notes}};
}

Json chain_json(const searcher::Chain& chain) {
  Json json = node_json(chain.root);
  json["notes"] = chain.notes;
  return json;
}

}  // namespace vankien::web
