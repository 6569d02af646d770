#include "schema/citation_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analyzers/unicode.h"
#include "schema/or_null.h"

namespace vankien::schema {
namespace {

using analyzers::Citation;
using Json = nlohmann::ordered_json;

// Turns byte offsets that mostly ascend into code points, walking from the last one.
class CodePointCounter {
 public:
  explicit CodePointCounter(std::string_view text) : text_(text) {}

  std::size_t operator()(std::size_t byte) {
    byte = std::min(byte, text_.size());
    if (byte < byte_)  // members of a list share their place
      count_ -= analyzers::code_points_before(text_.substr(byte), byte_ - byte);
    else
      count_ += analyzers::code_points_before(text_.substr(byte_), byte - byte_);
    byte_ = byte;
    return count_;
  }

 private:
  std::string_view text_;
  std::size_t byte_ = 0;
  std::size_t count_ = 0;
};

Json reading_or_null(std::string_view text, analyzers::Span span) {
  return span.size() == 0 ? Json() : Json(reading(text, span));
}

std::string_view state_name(Binding::State state) {
  switch (state) {
    case Binding::State::held:
      return "held";
    case Binding::State::not_held:
      return "not-held";
    case Binding::State::ambiguous:
      return "ambiguous";
  }
  return "not-held";
}

// Without a collection nothing is said of what a citation leads to.
void put_binding(Json& json, const Binding* binding) {
  json["settled_date"] = binding != nullptr ? or_null(binding->settled_date) : Json();
  json["state"] = binding != nullptr ? Json(state_name(binding->state)) : Json();
  json["document"] = binding != nullptr ? or_null(binding->document) : Json();
  json["candidates"] = binding != nullptr ? Json(binding->candidates) : Json::array();
}

// The number of the citation whose purpose names this one; several that share a place are all
// named.
Json outer_json(const std::vector<Citation>& citations, const Citation& citation) {
  if (!citation.nested_in || *citation.nested_in >= citations.size())
    return {};
  const analyzers::Span place = citations[*citation.nested_in].span;
  std::string numbers;
  for (std::size_t i = *citation.nested_in; i < citations.size() && citations[i].span == place; ++i)
    if (citations[i].number)
      numbers += (numbers.empty() ? "" : ", ") + citations[i].number->str();
  return numbers.empty() ? Json() : Json(numbers);
}

void put_context(Json& json, const Citation& citation, std::string_view text) {
  json["about"] = reading_or_null(text, citation.about);
  json["relation"] = analyzers::name(citation.relation);
  json["cue"] = reading_or_null(text, citation.cue);
  json["sentence"] = reading_or_null(text, citation.sentence);
}

Json citation_json(const Citation& citation, std::string_view text, CodePointCounter& count) {
  const std::string_view cited =
      text.substr(std::min(citation.span.begin, text.size()), citation.span.size());
  const std::size_t begin = count(citation.span.begin);
  Json json{{"text", cited},
            {"begin", begin},
            {"end", count(citation.span.end)},
            {"kind", analyzers::name(citation.kind)},
            {"number", nullptr},
            {"type", or_null(citation.type_code)},
            {"issuer", or_null(citation.issuer)},
            {"term", or_null(citation.term)},
            {"date", or_null(citation.date)}};
  if (citation.number)
    json["number"] = citation.number->str();
  else if (citation.partial)
    json["number"] = citation.partial->sequence;
  return json;
}

}  // namespace

std::string reading(std::string_view text, analyzers::Span span) {
  std::string out;
  for (const char byte : text.substr(std::min(span.begin, text.size()), span.size())) {
    const bool blank = byte == ' ' || byte == '\t' || byte == '\n';
    if (byte == '*' || (blank && (out.empty() || out.back() == ' ')))
      continue;
    out += blank ? ' ' : byte;
  }
  return out;
}

Json citations_json(const DocumentRecord& record, std::string_view text) {
  CodePointCounter count(text);
  Json list = Json::array();
  for (std::size_t i = 0; i < record.citations.size(); ++i) {
    const Citation& citation = record.citations[i];
    Json json = citation_json(citation, text, count);
    put_context(json, citation, text);
    json["nested_in"] = outer_json(record.citations, citation);
    put_binding(json, i < record.bindings.size() ? &record.bindings[i] : nullptr);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace vankien::schema
