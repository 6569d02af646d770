#include "analyzers/document_type.h"

#include <set>
#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

std::string code_at_start(std::string_view text) {
  const DocumentType* type = type_at_start(text);
  return type ? std::string(type->code) : "";
}

}  // namespace

TEST_CASE("codes are unique and lead back to their types") {
  std::set<std::string_view> codes;
  for (const DocumentType& type : document_types()) {
    CAPTURE(type.name);
    CHECK(codes.insert(type.code).second);
    CHECK(type_by_code(type.code) == &type);
    CHECK(type_at_start(type.name) == &type);
  }
  CHECK(type_by_code("nq") == nullptr);
}

TEST_CASE("the longest name at the start of a text is its type") {
  const auto [text, code] = GENERATE(table<std::string, std::string>({
      {"Nghị quyết", "NQ"},
      {"NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH", "NQ"},
      {"nghi quyet so 5", "NQ"},
      {"QUYẾT ĐỊNH", "QĐ"},
      {"Quy định số 784-QĐ/TU", "QyĐ"},
      {"Thông tư số 1", "TT"},
      {"Thông tri", "TTri"},
      {"Thông tư liên tịch số", "TTLT"},
      {"THÔNG TƯ\nLIÊN TỊCH", "TTLT"},
      {"Chương trình hành động", "CTr"},
      {"Tờ trình", "TTr"},
      {"Bộ luật Lao động", "BL"},
      {"Luật Đất đai", "L"},
      {"Văn bản hợp nhất", "VBHN"},
      {"Giấy uỷ quyền", "GUQ"},
      {"Nghị", ""},
      {"Nghị quyếta", ""},
      {" Nghị quyết", ""},
      {"về Nghị quyết", ""},
      {"", ""},
  }));
  CAPTURE(text);
  CHECK(code_at_start(text) == code);
}

TEST_CASE("a number's code names a type only when one can be meant") {
  const auto [number_code, code] = GENERATE(table<std::string, std::string>({
      {"NQ", "NQ"},
      {"CTr", "CTr"},
      {"VBHN", "VBHN"},
      {"QĐ", ""},
      {"TT", ""},
      {"XY", ""},
      {"", ""},
  }));
  CAPTURE(number_code);
  const DocumentType* type = type_by_number_code(number_code);
  CHECK((type ? std::string(type->code) : "") == code);
}
