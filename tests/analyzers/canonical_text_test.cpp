#include "analyzers/canonical_text.h"

#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

TEST_CASE("canonical text is free of what the eye does not see") {
  const auto [document, canonical] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"Đảng bộ", "Đảng bộ"},
      {"Đảng\u200B bộ\uFEFF", "Đảng bộ"},
      {"đồng\u00AD chí, nghị\u2060quyết", "đồng chí, nghịquyết"},
      {"số\u00A005-CT/TW\u3000ngày", "số 05-CT/TW ngày"},
      {"a\tb\nc\fd", "a\tb\nc\fd"},
      {"Ðại học, ÐẢNG ỦY, QÐ-TTg, Ɖảng, ðảng", "Đại học, ĐẢNG ỦY, QĐ-TTg, Đảng, đảng"},
      {"Það er", "Það er"},
      {"ti\u00E9\u0302ng", "tiếng"},
      {"ti\u0065\u0301\u0302ng", "tiếng"},
      {"ti\u1EBF\u0301\u0302ng", "tiếng"},
      {"ti\u0065\u200B\u0302\u200B\u0301ng", "tiếng"},
      {"\u01A1\u0301 o\u0301\u031B", "ớ ớ"},
      {"a\u0323\u0306 \u0103\u0323", "ặ ặ"},
  }));
  CAPTURE(document);
  const CanonicalText text(document);
  CHECK(text.text() == canonical);
  CHECK(CanonicalText(text.text()).text() == canonical);
}

TEST_CASE("look-alikes become Latin in Latin words and in codes, and nowhere else") {
  const auto [document, canonical] = GENERATE(table<std::string, std::string>({
      {"16495/БТС", "16495/BTC"},
      {"16495/БТС-СТ", "16495/BTC-CT"},
      {"05-СТ/ТW", "05-CT/TW"},
      {"05 - СТ / ТВ", "05 - CT / TB"},
      {"Сhỉ thị", "Chỉ thị"},
      {"Тỉnh ủу", "Tỉnh ủy"},
      {"ΒΑΝ ΤHƯỜNG VỤ", "ΒΑΝ THƯỜNG VỤ"},
      {"Москва, СССР, не", "Москва, СССР, не"},
      {"ТУ-154, С-300ПМУ", "ТУ-154, С-300ПМУ"},
      {"5-Москва", "5-Москва"},
      {"μm, Ω", "μm, Ω"},
  }));
  CAPTURE(document);
  const CanonicalText text(document);
  CHECK(text.text() == canonical);
  CHECK(CanonicalText(text.text()).text() == canonical);
}

TEST_CASE("a span of canonical text leads to the document's own bytes") {
  const auto [document, word, own] = GENERATE(table<std::string, std::string, std::string>({
      {"Đảng bộ", "bộ", "bộ"},
      {"\u200BĐảng\u200B bộ", "Đảng", "Đảng"},
      {"a\u00A0bộ", "bộ", "bộ"},
      {"ti\u00E9\u0302ng x", "tiếng", "ti\u00E9\u0302ng"},
      {"x ti\u00E9\u0302 y", "tiế", "ti\u00E9\u0302"},
      {"nghị\u00ADquyết.", "nghịquyết", "nghị\u00ADquyết"},
      {"16495/БТС.", "BTC", "БТС"},
  }));
  CAPTURE(document);
  const CanonicalText text(document);
  const std::size_t begin = text.text().find(word);
  REQUIRE(begin != std::string::npos);
  const Span span = text.document_span({begin, begin + word.size()});
  CHECK(document.substr(span.begin, span.size()) == own);
  CHECK(text.document_offset(text.text().size()) == document.size());
}
