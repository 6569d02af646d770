#include "schema/json.h"

#include <nlohmann/json.hpp>

#include "analyzers/document_type.h"
#include "analyzers/unicode.h"
#include "schema/citation_json.h"
#include "schema/or_null.h"

namespace vankien::schema {
namespace {

using Json = nlohmann::ordered_json;

Json type_json(const std::optional<std::string>& code) {
  if (!code)
    return {};
  const analyzers::DocumentType* type = analyzers::type_by_code(*code);
  return {{"code", *code}, {"name", type != nullptr ? std::string(type->name) : *code}};
}

Json issuer_json(const std::optional<Issuer>& issuer) {
  if (!issuer)
    return {};
  return {{"key", issuer->key}, {"name", issuer->name}};
}

Json bounds_json(const std::optional<DateBounds>& bounds) {
  if (!bounds)
    return {};
  return Json::array({or_null(bounds->not_before), or_null(bounds->not_after)});
}

std::string_view status_name(analyzers::Relation act) {
  switch (act) {
    case analyzers::Relation::amends:
      return "amended";
    case analyzers::Relation::replaces:
      return "replaced";
    case analyzers::Relation::repeals:
      return "repealed";
    default:
      return "unknown";
  }
}

Json status_json(const std::optional<DocumentStatus>& status, std::size_t collection) {
  Json json{{"value", "unknown"},
            {"by", nullptr},
            {"sentence", nullptr},
            {"scope", nullptr},
            {"collection", collection}};
  if (!status)
    return json;
  json["value"] = status_name(status->act);
  json["by"] = {{"id", status->by.id},
                {"number", or_null(status->by.number)},
                {"date", or_null(status->by.date)}};
  json["sentence"] = status->sentence;
  json["scope"] = status->part ? "partial" : "whole";
  return json;
}

Json files_json(const std::vector<FileReference>& files) {
  Json list = Json::array();
  for (const FileReference& file : files)
    list.push_back({{"path", printable(file.path)},
                    {"media_type", file.media_type},
                    {"sha256", file.sha256.empty() ? Json() : Json(file.sha256)}});
  return list;
}

Json full_issuer_json(const DocumentRecord& record) {
  Json issuer = issuer_json(record.head.issuer);
  if (!issuer.is_null())
    issuer["organ"] = or_null(record.issuer_evidence.organ);
  return issuer;
}

Json signer_json(const analyzers::Signer& signer) {
  if (!signer.name && !signer.position)
    return {};
  return {{"name", or_null(signer.name)}, {"position", or_null(signer.position)}};
}

void put_place(Json& json, const RecordHead& head) {
  const bool known = !head.files.empty();
  json["path"] = known ? Json(printable(head.files.front().path)) : Json();
  json["root"] = known ? Json(printable(head.files.front().root)) : Json();
}

void put_formal_parts(Json& json, const DocumentRecord& record) {
  json["number"] = or_null(record.head.number);
  json["type"] = type_json(record.head.type_code);
  json["issuer"] = full_issuer_json(record);
  json["place"] = or_null(record.place);
  json["date"] = or_null(record.head.date);
  json["date_bounds"] = bounds_json(record.head.date_bounds);
  json["year"] = or_null(record.head.year);
  json["year_basis"] = or_null(record.head.year_basis);
  json["title"] = or_null(record.head.title);
  json["signer"] = signer_json(record.signer);
  json["recipients"] = record.recipients;
  json["attachments"] = record.attachments;
  json["attachment_of"] = or_null(record.attachment_of);
  json["classification"] = or_null(record.classification);
  json["text_source"] = name(record.head.text_source);
  json["text_doubtful"] = record.head.doubtful_text;
  json["draft"] = record.head.draft;
}

}  // namespace

Json record_json(const DocumentRecord& record, std::string_view text, std::size_t collection) {
  Json json;
  json["id"] = record.head.id.empty() ? Json() : Json(record.head.id);
  put_place(json, record.head);
  json["files"] = files_json(record.head.files);
  put_formal_parts(json, record);
  json["basis"] = record.basis;
  json["status"] = status_json(record.status, collection);
  json["citations"] = citations_json(record, text);
  return json;
}

Json head_json(const RecordHead& head) {
  Json json{{"id", head.id},
            {"number", or_null(head.number)},
            {"title", or_null(head.title)},
            {"type", type_json(head.type_code)},
            {"issuer", issuer_json(head.issuer)},
            {"date", or_null(head.date)},
            {"year", or_null(head.year)},
            {"text_source", name(head.text_source)},
            {"draft", head.draft}};
  put_place(json, head);
  json["url"] = "/van-ban/" + head.id;
  return json;
}

std::string printable(std::string_view bytes) {
  return analyzers::valid_utf8(bytes);
}

}  // namespace vankien::schema
