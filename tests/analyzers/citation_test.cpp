#include "analyzers/citation.h"

#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

void append_field(std::string& out, const std::optional<std::string>& value) {
  if (value)
    out += " | " + *value;
}

// One citation as "kind number date | issuer | term".
std::string printed(const Citation& citation) {
  std::string out(name(citation.kind));
  if (citation.number)
    out += " " + citation.number->str();
  if (citation.partial)
    out += " ~" + citation.partial->str();
  if (citation.date)
    out += " " + citation.date->iso();
  append_field(out, citation.issuer);
  append_field(out, citation.term);
  return out;
}

std::string citations(const std::string& text, const std::string& own = "") {
  CitingDocument document;
  document.number = DocumentNumber::parse(own);
  std::string out;
  for (const Citation& citation : find_citations(CanonicalText(text), document))
    out += (out.empty() ? "" : "; ") + printed(citation);
  return out;
}

std::string places(const std::string& text) {
  std::string out;
  for (const Citation& citation : find_citations(CanonicalText(text), {})) {
    out += out.empty() ? "[" : " [";
    out += text.substr(citation.span.begin, citation.span.size()) + "]";
  }
  return out;
}

}  // namespace

TEST_CASE("a body's name ends where a head goes on in capitals") {
  CHECK(
      citations("của Quyết định số 31/2019/QĐ-UBND của Ủy ban nhân dân tỉnh\n\nỦY BAN NHÂN DÂN") ==
      "numbered 31/2019/QĐ-UBND | Ủy ban nhân dân tỉnh");
}

TEST_CASE("the item of a list is no number") {
  CHECK(citations("do Ban Thường vụ quyết định\n\n1. Nhân sự").empty());
  CHECK(citations("theo Quyết định\n05 của Tỉnh ủy") != "");
}

TEST_CASE("laws and charters are cited by name") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"chấp hành tốt Luật cán bộ, công chức, Luật viên chức, Luật Lao động, nội quy",
       "[Luật cán bộ, công chức] [Luật viên chức] [Luật Lao động]"},
      {"theo Bộ luật Hình sự và Pháp lệnh Dân số", "[Bộ luật Hình sự] [Pháp lệnh Dân số]"},
      {"theo quy định của Điều lệ Đảng, Hiến pháp năm 2013", "[Điều lệ Đảng] [Hiến pháp]"},
      {"Luật Đất đai số 31/2024/QH15", "[Luật Đất đai số 31/2024/QH15]"},
      {"Luật sư Nguyễn Văn A; pháp luật; Luật này; bộ luật; Luật", ""},
      {"Luật Hàng không dân dụng Việt Nam có hiệu lực", "[Luật Hàng không dân dụng Việt Nam]"},
  }));
  CAPTURE(text);
  CHECK(places(text) == expected);
}

TEST_CASE("a citation takes its own date, issuer and term") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Chỉ thị số 07-CT/TU, ngày 26/8/2021 của Ban Thường vụ Tỉnh ủy về công tác đỡ đầu",
       "numbered 07-CT/TU 2021-08-26 | Ban Thường vụ Tỉnh ủy"},
      {"Kế hoạch số 67-KH/TU ngày 29/9/2014 của Ban Thường vụ Tỉnh ủy thực hiện Chỉ thị",
       "numbered 67-KH/TU 2014-09-29 | Ban Thường vụ Tỉnh ủy"},
      {"Nghị quyết số 35-NQ/TW, ngày 22/10/2018 của Bộ Chính trị (khóa XII) “về tăng cường”",
       "numbered 35-NQ/TW 2018-10-22 | Bộ Chính trị | XII"},
      {"Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương Đảng khoá 13",
       "numbered 21-NQ/TW | Ban Chấp hành Trung ương Đảng | XIII"},
      {"Nghị quyết số 14-NQ/TW Hội nghị lần thứ 5 Ban Chấp hành Trung ương (khóa X) gắn với",
       "numbered 14-NQ/TW | X"},
      {"Thông tư số 38/2015/TT-BTC ngày 25 tháng 3 năm 2015 của Bộ trưởng Bộ Tài chính quy định về",
       "numbered 38/2015/TT-BTC 2015-03-25 | Bộ trưởng Bộ Tài chính"},
      {"Kế hoạch số 106-KH/ĐUK, ngày 24/4/2023  \ncủa Ban Thường vụ Đảng ủy Khối các cơ quan và "
       "doanh nghiệp tỉnh Trà Vinh)",
       "numbered 106-KH/ĐUK 2023-04-24 | Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp "
       "tỉnh Trà Vinh"},
      {"Hướng dẫn số 25-HD/BCĐTW, ngày 01/8/2022 của Ban Chỉ đạo Trung ương về phòng, chống tham "
       "nhũng, tiêu cực; các",
       "numbered 25-HD/BCĐTW 2022-08-01 | Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu "
       "cực"},
      {"Quyết định số 206/QĐ-LĐTBXH của Bộ trưởng Bộ Lao động - Thương binh và Xã hội chưa thay "
       "đổi",
       "numbered 206/QĐ-LĐTBXH | Bộ trưởng Bộ Lao động - Thương binh và Xã hội"},
      {"Quyết định số 12/QĐ-BKHCN của Bộ Khoa học và Công nghệ về thành lập",
       "numbered 12/QĐ-BKHCN | Bộ Khoa học và Công nghệ"},
      {"Luật Thuế số 04/2007/QH12 có hiệu lực từ ngày 01/7/2019", "numbered 04/2007/QH12"},
      {"Kết luận số 21-KL/TW (ngày 25/10/2021)", "numbered 21-KL/TW 2021-10-25"},
  }));
  CAPTURE(text);
  CHECK(citations(text) == expected);
}

// A province's directive was once said to be by "Tỉnh ủy bị", for "bị" is also half of "thiết bị".
TEST_CASE("the name of the issuer ends before a verb and what comes before one") {
  const auto [name, after] = GENERATE(table<std::string, std::string>({
      {"Tỉnh ủy", "bị thay thế bởi"},
      {"Tỉnh ủy Lam Giang", "được sửa đổi bởi"},
      {"Ban Thường vụ Tỉnh ủy", "đã hết hiệu lực"},
      {"Huyện ủy Sơn Kiều", "đang được sửa đổi"},
      {"Đảng ủy Khối các cơ quan", "sẽ được tổng kết"},
      {"Thành ủy Cần Thơ", "cần được bổ sung"},
      {"Ban Bí thư", "vẫn còn hiệu lực"},
      {"Bộ Chính trị", "phải được quán triệt"},
      {"Tỉnh ủy", "liên quan đến đất đai"},
      {"Ban Chỉ đạo chuyển đổi số tỉnh", "đã được thay thế"},
      {"Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh", "bị bãi bỏ"},
      {"Ban Quản lý thiết bị", "bị bãi bỏ"},
      {"Công ty Thiết bị trường học", "ban hành"},
      {"Cục Trang bị", "được sửa đổi"},
      {"Công ty thiết bị giáo dục", "đã hết hiệu lực"},
  }));
  CAPTURE(name, after);
  CHECK(citations("Chỉ thị số 12-CT/TU, ngày 3/2/2020 của " + name + " " + after) ==
        "numbered 12-CT/TU 2020-02-03 | " + name);
}

TEST_CASE("an enumeration shares what its grammar shares and nothing else") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Chỉ thị số 09-CT/TU và Chỉ thị số 10-CT/TU, ngày 06/10/2021 của Ban Thường vụ Tỉnh ủy",
       "numbered 09-CT/TU 2021-10-06 | Ban Thường vụ Tỉnh ủy; "
       "numbered 10-CT/TU 2021-10-06 | Ban Thường vụ Tỉnh ủy"},
      {"Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa "
       "XII)",
       "numbered 18-NQ/TW | Ban Chấp hành Trung ương Đảng | XII; "
       "numbered 19-NQ/TW | Ban Chấp hành Trung ương Đảng | XII"},
      {"Kế hoạch số 71, 72-KH/TU của Ban Thường vụ Tỉnh ủy về",
       "list 71-KH/TU | Ban Thường vụ Tỉnh ủy; list 72-KH/TU | Ban Thường vụ Tỉnh ủy"},
      {"Kết luận số 18-KL/TW, ngày 22/9/2017 của Ban Bí thư và Hướng dẫn số 02-HD/BTCTW",
       "numbered 18-KL/TW 2017-09-22 | Ban Bí thư; numbered 02-HD/BTCTW"},
      {"Chỉ thị số 05-CT/TW và Kế hoạch số 27-KH/TU, ngày 22/9/2016 của Ban Thường vụ Tỉnh ủy",
       "numbered 05-CT/TW; numbered 27-KH/TU 2016-09-22 | Ban Thường vụ Tỉnh ủy"},
      {"Nghị định số 04/2015/NĐ-CP và Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ",
       "numbered 04/2015/NĐ-CP | Chính phủ; numbered 145/2020/NĐ-CP 2020-12-14 | Chính phủ"},
      {"Chỉ thị số 05-CT/TW, Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị",
       "numbered 05-CT/TW | Bộ Chính trị; numbered 01-KL/TW 2021-05-18 | Bộ Chính trị"},
  }));
  CAPTURE(text);
  CHECK(citations(text) == expected);
}

TEST_CASE("a number without its code is settled by issuer, document or name, or stays partial") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Chỉ thị số 05 của Bộ Chính trị (khóa XII)", "numbered 05-CT/TW | Bộ Chính trị | XII"},
      {"Chỉ thị số 10, Quy định số 2400 của Ban Thường vụ Tỉnh ủy.",
       "numbered 10-CT/TU | Ban Thường vụ Tỉnh ủy; numbered 2400-QĐ/TU | Ban Thường vụ Tỉnh ủy"},
      {"Nghị quyết số 22 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa X)",
       "numbered 22-NQ/TW | X"},
      {"Kế hoạch số 80-KH/TU. Tiếp tục Kế hoạch số 80", "numbered 80-KH/TU; numbered 80-KH/TU"},
      {"Kế hoạch 80-KH/TU, Kế hoạch 80-KH/ĐUK; Kế hoạch số 80",
       "numbered 80-KH/TU; numbered 80-KH/ĐUK; numbered ~80-KH"},
      {"Chỉ thị số 28-CT/TW, ngày 21/01/2019; Chỉ thị số 28, ngày 19/10/2022",
       "numbered 28-CT/TW 2019-01-21; numbered ~28-CT 2022-10-19"},
      {"Chỉ thị số 28-CT/TW; Chỉ thị số 28 của Huyện ủy Càng Long",
       "numbered 28-CT/TW; numbered ~28-CT | Huyện ủy Càng Long"},
      {"học tập Chỉ thị 05 và", "numbered 05-CT/TW | XII"},
      {"Chỉ thị 05-CT/TU, Chỉ thị 05-CT/TW; Chỉ thị 05 và",
       "numbered 05-CT/TU; numbered 05-CT/TW; numbered ~05-CT"},
      {"Chỉ thị 05, ngày 15/5/2016", "numbered 05-CT/TW 2016-05-15 | XII"},
      {"Chỉ thị 05, ngày 16/5/2016", "numbered ~05-CT 2016-05-16"},
      {"Nghị định 04/2015 về", "numbered 04/2015/NĐ-CP"},
      {"Quy định 784 về", "numbered ~784-QĐ"},
  }));
  CAPTURE(text);
  CHECK(citations(text) == expected);
}

TEST_CASE("resolutions of plenums are named by plenum and term") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Nghị quyết Trung ương 4 khóa XII về", "alias 04-NQ/TW | XII"},
      {"Nghị quyết Trung ương 4 (khóa 12)", "alias 04-NQ/TW | XII"},
      {"NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII", "alias 04-NQ/TW | XII"},
      {"NQTW4 khóa XII", "alias 04-NQ/TW | XII"},
      {"Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)",
       "alias 04-NQ/TW | XII"},
      {"nghị quyết trung ương bốn khóa XII", "alias 04-NQ/TW | XII"},
      {"Nghị quyết Trung ương 4 (khóa XI, XII)", "alias 12-NQ/TW | XI; alias 04-NQ/TW | XII"},
      {"Nghị quyết Trung ương 4 khóa XII; kết quả Nghị quyết Trung ương 4, nhất là",
       "alias 04-NQ/TW | XII; alias 04-NQ/TW | XII"},
      {"Nghị quyết Trung ương 4", "alias"},
      {"Nghị quyết Trung ương 3 (khóa X)", "alias | X"},
      {"Nghị quyết của Trung ương năm 2023", "descriptive | Trung ương"},
      {"Nghị quyết của Trung ương từ khóa XII", ""},
      {"Nghị quyết Trung ương sau khi", ""},
      {"Nghị quyết Trung ương Đảng", ""},
  }));
  CAPTURE(text);
  CHECK(citations(text) == expected);
}

TEST_CASE("a name by subject means the document of its day") {
  const auto [day, expected] = GENERATE(table<std::string, std::string>({
      {"2011-10-31", "descriptive"},
      {"2011-11-01", "descriptive 47-QĐ/TW | XI"},
      {"2021-10-24", "descriptive 47-QĐ/TW | XI"},
      {"2023-01-04", "descriptive 37-QĐ/TW | XIII"},
      {"2026-08-01", "descriptive 207-QĐ/TW | XIV"},
      {"", "descriptive"},
  }));
  const std::string name =
      GENERATE(as<std::string>{}, "Quy định những điều đảng viên không được làm",
               "quy định về những điều\nđảng viên không được làm",
               "QUY ĐỊNH NHỮNG ĐIỀU ĐẢNG VIÊN KHÔNG ĐƯỢC LÀM");
  CAPTURE(day, name);
  CitingDocument document;
  document.date = parse_iso_date(day);
  const auto found = find_citations(CanonicalText("thực hiện " + name + ", chức trách"), document);
  REQUIRE(found.size() == 1);
  CHECK(printed(found[0]) == expected);
  CHECK(found[0].relation == Relation::implements);
  CHECK(found[0].span ==
        Span{std::string("thực hiện ").size(), std::string("thực hiện ").size() + name.size()});
}

TEST_CASE("without a day of its own a document knows what it cites") {
  CHECK(citations("Kế hoạch số 5-KH/TU, ngày 02/3/2015; quy định những điều đảng viên không được "
                  "làm") == "numbered 05-KH/TU 2015-03-02; descriptive 47-QĐ/TW | XI");
  CHECK(citations("Quy định số 37-QĐ/TW về những điều đảng viên không được làm") ==
        "numbered 37-QĐ/TW");
}

TEST_CASE("a reference back means the only document of its type that stands before it") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Chỉ thị số 05-CT/TW. Thực hiện Chỉ thị nêu trên, các cấp ủy",
       "numbered 05-CT/TW; descriptive 05-CT/TW"},
      {"Chỉ thị số 05-CT/TW và Kế hoạch 7-KH/TU. Kế hoạch nói trên",
       "numbered 05-CT/TW; numbered 07-KH/TU; descriptive 07-KH/TU"},
      {"Chỉ thị số 05-CT/TW, Chỉ thị số 06-CT/TW. Chỉ thị nêu trên",
       "numbered 05-CT/TW; numbered 06-CT/TW; descriptive"},
      {"Chỉ thị nêu trên. Chỉ thị số 05-CT/TW", "descriptive; numbered 05-CT/TW"},
      {"các nhiệm vụ nêu trên", ""},
      {"Chỉ thị nêu trên đây", "descriptive"},
      {"Quy định số 784 nói trên", "numbered ~784-QĐ"},
  }));
  CAPTURE(text);
  CHECK(citations(text) == expected);
}

TEST_CASE("documents are described by body and year, or by their congress") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Nghị quyết năm 2023 của Đảng ủy Khối", "descriptive | Đảng ủy Khối"},
      {"Nghị quyết của Tỉnh ủy năm 2023 về", "descriptive | Tỉnh ủy"},
      {"Nghị quyết năm 2022, Đảng ủy", "descriptive"},
      {"Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025",
       "descriptive | Đại hội Đảng bộ tỉnh lần thứ XI | 2020-2025"},
      {"Nghị quyết Đại hội XIII của Đảng", "descriptive | Đại hội XIII của Đảng"},
      {"Nghị quyết Đại hội Đảng các cấp", ""},
      {"Nghị quyết của Tỉnh ủy về", ""},
      {"Nghị quyết này", ""},
      {"kế hoạch năm 2023", ""},
      {"Kế hoạch năm 20231", ""},
  }));
  CAPTURE(text);
  CHECK(citations(text) == expected);
}

TEST_CASE("the document's own number is its letterhead's once and a mention of itself later") {
  const std::string text =
      "Số 106-KH/ĐUK\n\nKẾ HOẠCH\n\n(kèm theo Kế hoạch số 106-KH/ĐUK, ngày 24/4/2023)";
  CHECK(citations(text, "106-KH/ĐUK") == "self 106-KH/ĐUK 2023-04-24");
  CHECK(citations("Số: 299/TTg Hà Nội, ngày 5/8/1996", "299/TTg").empty());
}

TEST_CASE("a citation's place is from the type to the end of number, date, issuer and term") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"theo Chương trình hành động số 26-CTr/TU, ngày 14/7/2008 của Tỉnh ủy Trà Vinh về thực hiện",
       "[Chương trình hành động số 26-CTr/TU, ngày 14/7/2008 của Tỉnh ủy Trà Vinh]"},
      {"Chỉ thị số 09-CT/TU và Chỉ thị số 10-CT/TU, ngày 06/10/2021.",
       "[Chỉ thị số 09-CT/TU] [Chỉ thị số 10-CT/TU, ngày 06/10/2021]"},
      {"Kết luận số 38-\u200bKL/TW\u00a0của Bộ Chính trị.",
       "[Kết luận số 38-\u200bKL/TW\u00a0của Bộ Chính trị]"},
      {"Quy định 213-QĐ/TW, ngày 02/01/2020 về", "[Quy định 213-QĐ/TW, ngày 02/01/2020]"},
  }));
  CAPTURE(text);
  CHECK(places(text) == expected);
}

TEST_CASE("what cites no document gives none") {
  const std::string text =
      GENERATE("Báo cáo số .....BC/....., ngày .../.../2023", "kế hoạch 5 năm",
               "báo cáo 6 tháng đầu năm", "Chương trình 135", "nghị quyết của Tỉnh ủy năm 2023",
               "Mẫu số 02-KNĐ/ĐV", "thông báo trước 15 ngày", "quyết định 50% số vốn", "");
  CAPTURE(text);
  CHECK(citations(text).empty());
}

TEST_CASE("hostile texts of citations are read in one pass") {
  const std::string pattern =
      GENERATE("Nghị quyết ", "Chỉ thị 05 và ", "của Ban Chỉ đạo ", "quyết", "khóa X, ", "số 1, ",
               "05-CT/TW của ", "Luật a ", "Nghị quyết Trung ương 4, ");
  CAPTURE(pattern);
  std::string text;
  while (text.size() < 1'000'000)
    text += pattern;
  CHECK_NOTHROW(find_citations(CanonicalText(text), {}));
}
