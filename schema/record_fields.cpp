#include "schema/record_fields.h"

#include <nlohmann/json.hpp>

namespace vankien::schema {
namespace {

using analyzers::Citation;
using analyzers::Date;
using analyzers::DocumentNumber;
using analyzers::PartialNumber;
using nlohmann::json;

// Absent values are left out: most are.
template <class Value>
void put(json& fields, const char* key, const std::optional<Value>& value) {
  if (value)
    fields[key] = *value;
}

void put(json& fields, const char* key, const std::optional<Date>& date) {
  if (date)
    fields[key] = date->iso();
}

template <class Value>
std::optional<Value> get(const json& fields, const char* key) {
  const auto found = fields.find(key);
  if (found == fields.end())
    return std::nullopt;
  return found->template get<Value>();
}

std::optional<Date> get_date(const json& fields, const char* key) {
  const auto text = get<std::string>(fields, key);
  return text ? analyzers::parse_iso_date(*text) : std::nullopt;
}

json file_fields(const FileReference& file) {
  // File names are bytes, not text.
  return {{"root", file.root},
          {"path", json::binary({file.path.begin(), file.path.end()})},
          {"media", file.media_type},
          {"sha256", file.sha256}};
}

FileReference file_from(const json& fields) {
  const auto& bytes = fields.at("path").get_binary();
  return {fields.at("root"), std::string(bytes.begin(), bytes.end()), fields.at("media"),
          fields.value("sha256", "")};
}

json bounds_fields(const DateBounds& bounds) {
  json fields = json::object();
  put(fields, "from", bounds.not_before);
  put(fields, "to", bounds.not_after);
  return fields;
}

json evidence_fields(const analyzers::IssuerEvidence& evidence) {
  json fields{{"code", evidence.code},
              {"name", evidence.name},
              {"parent", evidence.parent},
              {"place", evidence.place}};
  put(fields, "organ", evidence.organ);
  return fields;
}

analyzers::IssuerEvidence evidence_from(const json& fields) {
  return {fields.at("code"), fields.at("name"), fields.at("parent"), fields.at("place"),
          get<std::string>(fields, "organ")};
}

json partial_fields(const PartialNumber& partial) {
  json fields{{"sequence", partial.sequence}};
  put(fields, "year", partial.year);
  put(fields, "type", partial.type_code);
  put(fields, "body", partial.body_code);
  return fields;
}

PartialNumber partial_from(const json& fields) {
  return {fields.at("sequence"), get<int>(fields, "year"), get<std::string>(fields, "type"),
          get<std::string>(fields, "body")};
}

void put(json& fields, const char* key, analyzers::Span span) {
  if (span.size() > 0)
    fields[key] = {span.begin, span.end};
}

analyzers::Span get_span(const json& fields, const char* key) {
  const auto found = fields.find(key);
  return found == fields.end() ? analyzers::Span{} : analyzers::Span{found->at(0), found->at(1)};
}

json citation_fields(const Citation& citation) {
  json fields{{"begin", citation.span.begin},
              {"end", citation.span.end},
              {"kind", static_cast<int>(citation.kind)}};
  if (citation.number)
    fields["number"] = citation.number->str();
  if (citation.partial)
    fields["partial"] = partial_fields(*citation.partial);
  put(fields, "type", citation.type_code);
  put(fields, "issuer", citation.issuer);
  put(fields, "term", citation.term);
  put(fields, "year", citation.year);
  put(fields, "date", citation.date);
  fields["relation"] = analyzers::name(citation.relation);
  if (citation.part)
    fields["part"] = true;
  put(fields, "cue", citation.cue);
  put(fields, "sentence", citation.sentence);
  put(fields, "about", citation.about);
  put(fields, "nested_in", citation.nested_in);
  return fields;
}

Citation citation_from(const json& fields) {
  Citation citation;
  citation.span = {fields.at("begin"), fields.at("end")};
  citation.kind = static_cast<Citation::Kind>(fields.at("kind").get<int>());
  if (const auto number = get<std::string>(fields, "number"))
    citation.number = DocumentNumber::parse(*number);
  if (fields.contains("partial"))
    citation.partial = partial_from(fields["partial"]);
  citation.type_code = get<std::string>(fields, "type");
  citation.issuer = get<std::string>(fields, "issuer");
  citation.term = get<std::string>(fields, "term");
  citation.year = get<int>(fields, "year");
  citation.date = get_date(fields, "date");
  citation.relation = analyzers::relation_named(fields.at("relation").get<std::string>())
                          .value_or(analyzers::Relation::mentions);
  citation.part = fields.contains("part");
  citation.cue = get_span(fields, "cue");
  citation.sentence = get_span(fields, "sentence");
  citation.about = get_span(fields, "about");
  citation.nested_in = get<std::size_t>(fields, "nested_in");
  return citation;
}

}  // namespace

json head_fields(const RecordHead& head) {
  json fields{{"id", head.id}, {"source", static_cast<int>(head.text_source)}};
  for (const FileReference& file : head.files)
    fields["files"].push_back(file_fields(file));
  if (head.draft)
    fields["draft"] = true;
  if (head.doubtful_text)
    fields["doubtful"] = true;
  put(fields, "number", head.number);
  put(fields, "type", head.type_code);
  put(fields, "date", head.date);
  put(fields, "year", head.year);
  put(fields, "year_basis", head.year_basis);
  put(fields, "title", head.title);
  if (head.issuer)
    fields["issuer"] = {head.issuer->key, head.issuer->name};
  if (head.date_bounds)
    fields["bounds"] = bounds_fields(*head.date_bounds);
  return fields;
}

RecordHead head_from(const json& fields) {
  RecordHead head;
  head.id = fields.at("id");
  head.text_source = static_cast<TextSource>(fields.at("source").get<int>());
  if (fields.contains("files"))
    for (const json& file : fields["files"])
      head.files.push_back(file_from(file));
  head.draft = fields.contains("draft");
  head.doubtful_text = fields.contains("doubtful");
  head.number = get<std::string>(fields, "number");
  head.type_code = get<std::string>(fields, "type");
  head.date = get_date(fields, "date");
  head.year = get<int>(fields, "year");
  head.year_basis = get<std::string>(fields, "year_basis");
  head.title = get<std::string>(fields, "title");
  if (fields.contains("issuer"))
    head.issuer = {fields["issuer"].at(0), fields["issuer"].at(1)};
  if (fields.contains("bounds"))
    head.date_bounds = {get_date(fields["bounds"], "from"), get_date(fields["bounds"], "to")};
  return head;
}

json rest_fields(const DocumentRecord& record) {
  json fields{{"evidence", evidence_fields(record.issuer_evidence)},
              {"recipients", record.recipients},
              {"attachments", record.attachments},
              {"basis", record.basis},
              {"citations", json::array()},
              {"body", record.body.begin},
              {"closing", {record.body.closing.begin, record.body.closing.end}}};
  put(fields, "place", record.place);
  put(fields, "signer", record.signer.name);
  put(fields, "position", record.signer.position);
  put(fields, "attachment_of", record.attachment_of);
  put(fields, "classification", record.classification);
  for (const Citation& citation : record.citations)
    fields["citations"].push_back(citation_fields(citation));
  return fields;
}

DocumentRecord record_from(const json& rest) {
  DocumentRecord record;
  record.issuer_evidence = evidence_from(rest.at("evidence"));
  record.recipients = rest.at("recipients");
  record.attachments = rest.at("attachments");
  record.basis = rest.at("basis");
  record.body = {rest.at("body"), {rest.at("closing").at(0), rest.at("closing").at(1)}};
  record.place = get<std::string>(rest, "place");
  record.signer = {get<std::string>(rest, "signer"), get<std::string>(rest, "position")};
  record.attachment_of = get<std::string>(rest, "attachment_of");
  record.classification = get<std::string>(rest, "classification");
  for (const json& citation : rest.at("citations"))
    record.citations.push_back(citation_from(citation));
  return record;
}

}  // namespace vankien::schema
