// What a document does to those it cites, by where it says so and in which words.
#include <string>

#include "analyzers/citation.h"
#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

std::string words(const std::string& text, Span span) {
  return text.substr(span.begin, span.size());
}

std::string named(const Citation& citation) {
  return citation.number ? citation.number->str() : "?";
}

std::vector<Citation> cited_by(const std::string& text, const CitingDocument& document) {
  return find_citations(CanonicalText(text), document);
}

// "implements 05-CT/TW; mentions 22-NQ/TW < 38-KL/TW": each with the one whose purpose names it.
std::string relations(const std::string& text, const CitingDocument& document = {}) {
  const auto citations = cited_by(text, document);
  std::string out;
  for (const Citation& citation : citations) {
    out += out.empty() ? "" : "; ";
    out += std::string(name(citation.relation)) + (citation.part ? " part of " : " ") +
           named(citation);
    if (citation.nested_in)
      out += " < " + named(citations[*citation.nested_in]);
  }
  return out;
}

CitingDocument title_of(const std::string& type, const std::string& text) {
  CitingDocument document;
  document.type_code = type;
  document.text_begin = text.size();
  return document;
}

}  // namespace

TEST_CASE("the nearest cue that reaches a citation tells its relation") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.", "implements 05-CT/TW"},
      {"Căn cứ Quy định số 24-QĐ/TW và Hướng dẫn số 01-HD/TW;",
       "based-on 24-QĐ/TW; based-on 01-HD/TW"},
      {"Tiếp tục lãnh đạo, chỉ đạo thực hiện Chỉ thị số 12-CT/TU.", "continues 12-CT/TU"},
      {"Tiếp tục nâng cao chất lượng sinh hoạt chi bộ theo Chỉ thị số 10-CT/TW.",
       "based-on 10-CT/TW"},
      {"Tổ chức sơ kết 3 năm thực hiện Kết luận số 01-KL/TW.", "reviews 01-KL/TW"},
      {"Kiểm tra, giám sát việc thực hiện Nghị quyết số 18-NQ/TW.", "reviews 18-NQ/TW"},
      {"Ủy ban Kiểm tra triển khai thực hiện Chỉ thị số 05-CT/TW.", "implements 05-CT/TW"},
      {"Theo dõi tình hình; xem Báo cáo số 12-BC/TU.", "mentions 12-BC/TU"},
      {"Báo cáo số 12-BC/TU nêu rõ khuyết điểm.", "mentions 12-BC/TU"},
      {"Phúc đáp Công văn số 462-CV/TU, Văn phòng có ý kiến.", "replies 462-CV/TU"},
      {"Theo đề nghị của Ban Tổ chức tại Tờ trình số 15-TTr/BTCTU.", "replies 15-TTr/BTCTU"},
      {"Đề cương (kèm theo Kế hoạch số 106-KH/ĐUK)", "accompanies 106-KH/ĐUK"},
      {"Tiếp tục thực hiện Quy định số 58-QĐ/TW “một số vấn đề về bảo vệ” và Hướng dẫn số "
       "01-HD/BTCTW.",
       "continues 58-QĐ/TW; continues 01-HD/BTCTW"},
      {"Bảo đảm theo Kết luận số 18-KL/TW, Hướng dẫn số 12-HD/BTCTW, Quy định số 1178-QĐ/TU.",
       "based-on 18-KL/TW; based-on 12-HD/BTCTW; based-on 1178-QĐ/TU"},
      {"thuc hien chi thi so 05-ct/tw", "implements 05-CT/TW"},
  }));
  CAPTURE(text);
  CHECK(relations(text) == expected);
}

TEST_CASE("what a purpose names is only mentioned") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Thực hiện Kế hoạch số 27-KH/TU về thực hiện Chỉ thị số 05-CT/TW.",
       "implements 27-KH/TU; mentions 05-CT/TW < 27-KH/TU"},
      {"Thực hiện Kế hoạch số 27-KH/TU “về thực hiện Chỉ thị số 05-CT/TW”; Kết luận số 01-KL/TW.",
       "implements 27-KH/TU; mentions 05-CT/TW < 27-KH/TU; implements 01-KL/TW"},
      {"theo Kế hoạch số 69-KH/TU về thực hiện Kết luận số 18-KL/TW về tiếp tục thực hiện Chỉ thị "
       "số 10-CT/TW",
       "based-on 69-KH/TU; mentions 18-KL/TW < 69-KH/TU; mentions 10-CT/TW < 18-KL/TW"},
      {"theo các Kế hoạch số 71, 72-KH/TU về thực hiện Nghị quyết số 18, 19-NQ/TW.",
       "based-on 71-KH/TU; based-on 72-KH/TU; mentions 18-NQ/TW < 71-KH/TU; mentions 19-NQ/TW < "
       "71-KH/TU"},
      {"Căn cứ Quy định số 5-QĐ/TU về khen thưởng và Quy định số 6-QĐ/TU về kỷ luật.",
       "based-on 05-QĐ/TU; based-on 06-QĐ/TU"},
      {"Căn cứ Quy định số 5-QĐ/TU về khen thưởng, gắn với thực hiện Chỉ thị số 7-CT/TU.",
       "based-on 05-QĐ/TU; implements 07-CT/TU"},
      {"Thực hiện Kế hoạch số 27-KH/TU về học tập. Báo cáo số 5-BC/TU nêu rõ.",
       "implements 27-KH/TU; mentions 05-BC/TU"},
  }));
  CAPTURE(text);
  CHECK(relations(text) == expected);
}

TEST_CASE("only this document's own acts replace, amend or repeal") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Quy định này thay thế Quy định số 47-QĐ/TU.", "replaces 47-QĐ/TU"},
      {"Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 12-QĐ/TU, ngày 02/3/2015.",
       "replaces 12-QĐ/TU"},
      {"Điều 1. Sửa đổi, bổ sung một số điều của Quy chế số 3-QC/TU như sau:",
       "amends part of 03-QC/TU"},
      {"Sửa đổi một số điều của Quy định ban hành kèm theo Quyết định số 31/2019/QĐ-UBND",
       "amends part of 31/2019/QĐ-UBND"},
      {"Bãi bỏ một phần Quyết định số 9-QĐ/TU.", "repeals part of 09-QĐ/TU"},
      {"Bãi bỏ Điều 5 của Quyết định số 9-QĐ/TU.", "repeals part of 09-QĐ/TU"},
      {"Bãi bỏ các văn bản sau:\n- Quyết định số 7-QĐ/TU;\n- Quyết định số 8-QĐ/TU.",
       "repeals 07-QĐ/TU; repeals 08-QĐ/TU"},
      {"Quyết định số 9-QĐ/TU hết hiệu lực kể từ ngày Quyết định này được ký.", "repeals 09-QĐ/TU"},
      {"Rà soát để thay thế, bổ sung quy hoạch theo Hướng dẫn số 4-HD/TU.", "based-on 04-HD/TU"},
      {"Nghị định số 34/2016/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP.",
       "mentions 34/2016/NĐ-CP; mentions 154/2020/NĐ-CP"},
      {"Đồng chí nêu: “Quy định này thay thế Quy định số 47-QĐ/TU”.", "mentions 47-QĐ/TU"},
      {"Từ trước đến nay, cấp ủy đã nhiều lần sửa đổi theo Quy định số 47-QĐ/TU.",
       "based-on 47-QĐ/TU"},
  }));
  CAPTURE(text);
  CHECK(relations(text) == expected);
}

TEST_CASE("an annex repeals nothing") {
  const std::string text = "Nơi ký.\nQuy định này thay thế Quy định số 47-QĐ/TU.";
  CitingDocument document;
  document.text_end = 5;
  CHECK(relations(text, document) == "mentions 47-QĐ/TU");
}

TEST_CASE("a title says what its document is for") {
  const auto [type, text, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"KH", "KẾ HOẠCH\nthực hiện Chỉ thị số 05-CT/TW", "implements 05-CT/TW"},
      {"HD", "HƯỚNG DẪN\nthực hiện Quy định số 24-QĐ/TW", "guides 24-QĐ/TW"},
      {"BC", "BÁO CÁO\nkết quả thực hiện Chỉ thị số 05-CT/TW", "reviews 05-CT/TW"},
      {"QĐ", "QUYẾT ĐỊNH\nvề việc bãi bỏ Quyết định số 9-QĐ/TU", "repeals 09-QĐ/TU"},
      {"QyĐ", "QUY ĐỊNH\nsửa đổi, bổ sung Quy định số 9-QĐ/TU", "amends 09-QĐ/TU"},
      {"TB", "THÔNG BÁO\nKết luận số 12-KL/TU của Ban Thường vụ", "announces 12-KL/TU"},
      {"CV", "V/v đính chính Kế hoạch số 12-KH/TU", "corrects 12-KH/TU"},
  }));
  CAPTURE(text);
  CHECK(relations(text, title_of(type, text)) == expected);
}

TEST_CASE("the words that tell a relation are its evidence") {
  const std::string text =
      "Kết quả tốt. Tiếp tục chỉ đạo thực hiện Chỉ thị số 12-CT/TU, ngày 28/10/2021 của Tỉnh ủy về "
      "đẩy mạnh cải cách hành chính; làm tốt việc khác. Hết.";
  const auto citations = cited_by(text, {});
  REQUIRE(citations.size() == 1);
  CHECK(words(text, citations[0].cue) == "Tiếp tục chỉ đạo thực hiện");
  CHECK(words(text, citations[0].about) == "đẩy mạnh cải cách hành chính");
  CHECK(words(text, citations[0].sentence) ==
        "Tiếp tục chỉ đạo thực hiện Chỉ thị số 12-CT/TU, ngày 28/10/2021 của Tỉnh ủy về đẩy mạnh "
        "cải cách hành chính; làm tốt việc khác");
}

TEST_CASE("a purpose stands after its number or before it") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Chỉ thị số 5-CT/TU “*về nâng cao “chất lượng” sinh hoạt*” trong tình hình mới",
       "nâng cao “chất lượng” sinh hoạt"},
      {"Chỉ thị số 5-CT/TU về nâng cao chất lượng, nhất là ở chi bộ", "nâng cao chất lượng"},
      {"Kết luận số 38-KL/TW tiếp tục thực hiện Nghị quyết; còn lại",
       "tiếp tục thực hiện Nghị quyết"},
      {"Thực hiện tốt công tác đỡ đầu xã theo Chỉ thị số 5-CT/TU.", "công tác đỡ đầu xã"},
      {"Căn cứ Quy định số 5-QĐ/TU về phân cấp, Ban Thường vụ Tỉnh ủy quy định", "phân cấp"},
      {"Chỉ thị số 5-CT/TU, Nghị quyết khác", ""},
      {"Theo Chỉ thị số 5-CT/TU về đê điều.\n\nc) Trách nhiệm nêu gương.", "đê điều"},
      {"Theo Chỉ thị số 5-CT/TU về đê điều.\nđ) trách nhiệm nêu gương.", "đê điều"},
  }));
  CAPTURE(text);
  const auto citations = cited_by(text, {});
  REQUIRE(citations.size() == 1);
  CHECK(words(text, citations[0].about) == expected);
}
