#include "schema/json.h"

#include <nlohmann/json.hpp>

#include "tests/catch.h"

namespace vankien::schema {
namespace {

using Json = nlohmann::ordered_json;

TEST_CASE("a record without anything prints nulls, never guesses") {
  const Json json = record_json({}, "", 0);
  for (const char* field :
       {"id", "path", "root", "number", "type", "issuer", "place", "date", "date_bounds", "year",
        "year_basis", "title", "signer", "attachment_of", "classification"}) {
    CAPTURE(field);
    CHECK(json.at(field).is_null());
  }
  CHECK(json.at("citations").empty());
  CHECK(json.at("status").at("value") == "unknown");
}

TEST_CASE("offsets of citations count code points of the text") {
  const std::string text = "Căn cứ Chỉ thị số 05-CT/TW, căn cứ Kết luận số 21-KL/TW";
  DocumentRecord record;
  for (const char* cited : {"Chỉ thị số 05-CT/TW", "Kết luận số 21-KL/TW"}) {
    analyzers::Citation citation;
    citation.span.begin = text.find(cited);
    citation.span.end = citation.span.begin + std::string_view(cited).size();
    record.citations.push_back(citation);
  }
  const Json citations = record_json(record, text, 0).at("citations");
  CHECK(citations[0].at("text") == "Chỉ thị số 05-CT/TW");
  CHECK(citations[0].at("begin") == 7);
  CHECK(citations[0].at("end") == 26);
  CHECK(citations[1].at("begin") == 35);
}

TEST_CASE("a type is printed with its name, quy định apart from quyết định") {
  const auto [code, name] = GENERATE(table<std::string, std::string>(
      {{"NQ", "Nghị quyết"}, {"QĐ", "Quyết định"}, {"QyĐ", "Quy định"}, {"CTr", "Chương trình"}}));
  RecordHead head;
  head.type_code = code;
  CHECK(head_json(head).at("type") == Json{{"code", code}, {"name", name}});
}

TEST_CASE("file names that are no UTF-8 do not break the JSON") {
  RecordHead head;
  head.files = {{"r", "a\xff.txt", "text/plain"}};
  CHECK(head_json(head).dump().find("a\uFFFD.txt") != std::string::npos);
}

}  // namespace
}  // namespace vankien::schema
