// The letterhead of whole documents in the orders that real files show, and what it must not take
// from elsewhere.
#include "analyzers/letterhead.h"

#include <algorithm>
#include <string>

#include "analyzers/document_text.h"
#include "tests/catch.h"

using vankien::analyzers::CanonicalText;
using vankien::analyzers::Letterhead;
using vankien::analyzers::read_letterhead;

namespace {

Letterhead read(const std::string& text, std::string_view file_name = "") {
  return read_letterhead(CanonicalText(text), file_name);
}

std::string number(const Letterhead& letterhead) {
  return letterhead.number ? letterhead.number->str() : "";
}
std::string date(const Letterhead& letterhead) {
  return letterhead.date ? letterhead.date->iso() : "";
}

const std::string party_plan =
    "ĐẢNG BỘ TỈNH LAM GIANG\n"
    "ĐẢNG ỦY KHỐI CÁC CƠ QUAN\n"
    "VÀ DOANH NGHIỆP\n"
    "*\n"
    "Số 31-KH/ĐUK\n"
    "\n"
    "ĐẢNG CỘNG SẢN VIỆT NAM\n"
    "\n"
    "Tân Lam, ngày 04 tháng 3 năm 2022\n"
    "\n"
    "KẾ HOẠCH\n"
    "thực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy\n"
    "về chuyển đổi số\n"
    "-----\n"
    "Căn cứ Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy, Ban Thường vụ Đảng ủy Khối xây "
    "dựng kế hoạch.\n"
    "\n"
    "I- MỤC ĐÍCH\n"
    "\n"
    "Nơi nhận:\n"
    "- Thường trực Tỉnh ủy (b/c),\n"
    "- Các chi bộ, đảng bộ cơ sở,\n"
    "- Lưu Văn phòng.\n"
    "\n"
    "T/M BAN THƯỜNG VỤ\n"
    "PHÓ BÍ THƯ\n"
    "\n"
    "Lương Thị Bưởi\n";

const std::string state_decision =
    "ỦY BAN NHÂN DÂN\n"
    "TỈNH LAM GIANG\n"
    "-------\n"
    "\n"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\n"
    "---------------\n"
    "\n"
    "Số: 214/QĐ-UBND\n"
    "\n"
    "Lam Giang, ngày 09 tháng 02 năm 2022\n"
    "\n"
    "QUYẾT ĐỊNH\n"
    "VỀ VIỆC BAN HÀNH QUY ĐỊNH QUẢN LÝ ĐÊ CỦA\n"
    "TỈNH LAM GIANG\n"
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG\n"
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n"
    "Xét đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 12/TTr-SNN ngày 03 tháng 01 năm "
    "2022,\n"
    "QUYẾT ĐỊNH:\n"
    "Điều 1. Ban hành kèm theo Quyết định này Quy định quản lý đê.\n"
    "\n"
    "Nơi nhận:\n"
    "- Như Điều 3;\n"
    "- Lưu: VT.\n"
    "\n"
    "KT. CHỦ TỊCH\n"
    "PHÓ CHỦ TỊCH\n"
    "Ngô Văn Sỏi\n"
    "\n"
    "QUY ĐỊNH\n"
    "Quản lý đê\n"
    "(Ban hành kèm theo Quyết định số 214/QĐ-UBND ngày 09 tháng 02 năm 2022 của Chủ tịch Ủy ban "
    "nhân dân tỉnh)\n"
    "Điều 1. Phạm vi\n";

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
  return text;
}

std::string on_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

TEST_CASE("a party document") {
  const Letterhead found = read(party_plan);
  CHECK(number(found) == "31-KH/ĐUK");
  CHECK(found.number_basis == "text");
  CHECK(found.type_code == "KH");
  CHECK(found.place == "Tân Lam");
  CHECK(date(found) == "2022-03-04");
  CHECK(found.title ==
        "thực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy về chuyển đổi số");
  CHECK(found.signer.name == "Lương Thị Bưởi");
  CHECK(found.signer.position == "Phó Bí thư");
  CHECK(found.recipients == std::vector<std::string>{"Thường trực Tỉnh ủy (b/c)",
                                                     "Các chi bộ, đảng bộ cơ sở", "Lưu Văn phòng"});
  CHECK(found.issuer.name == "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lam Giang");
  CHECK(found.issuer.parent == "Tỉnh ủy Lam Giang");
  CHECK(found.issuer.organ == "Ban Thường vụ");
  CHECK(found.issuer.code == "ĐUK");
}

TEST_CASE("a state document with a regulation behind it") {
  const Letterhead found = read(state_decision);
  CHECK(number(found) == "214/QĐ-UBND");
  CHECK(found.type_code == "QĐ");
  CHECK(found.place == "Lam Giang");
  CHECK(date(found) == "2022-02-09");
  CHECK(found.title == "VỀ VIỆC BAN HÀNH QUY ĐỊNH QUẢN LÝ ĐÊ CỦA TỈNH LAM GIANG");
  CHECK(found.signer.name == "Ngô Văn Sỏi");
  CHECK(found.signer.position == "Phó Chủ tịch");
  CHECK(found.issuer.name == "Ủy ban nhân dân tỉnh Lam Giang");
  CHECK(found.attachments == std::vector<std::string>{"Quản lý đê"});
}

TEST_CASE("the same letterhead in other clothes") {
  const auto [story, text] = GENERATE(table<std::string, std::string>({
      {"as it is", party_plan},
      {"marks of Markdown",
       replaced(replaced(party_plan, "KẾ HOẠCH\n", "**KẾ HOẠCH**\n\n"), "*\nSố", "\\*  \nSố")},
      {"headings",
       replaced(replaced(party_plan, "KẾ HOẠCH\n", "## KẾ HOẠCH\n"), "ĐẢNG CỘNG", "# ĐẢNG CỘNG")},
      {"without rules", replaced(replaced(party_plan, "-----\n", "\n"), "*\n", "")},
      {"indented", replaced(party_plan, "\n", "\n        ")},
      {"one line", on_one_line(party_plan)},
      {"number last", replaced(replaced(party_plan, "*\nSố 31-KH/ĐUK\n\n", ""), "2022\n\nKẾ",
                               "2022\n*\nSố 31-KH/ĐUK\n\nKẾ")},
      {"new tone placement", replaced(replaced(party_plan, "ỦY", "UỶ"), "ủy", "uỷ")},
      {"a colon after Số", replaced(party_plan, "Số 31", "Số: 31")},
      {"blanks in the number", replaced(party_plan, "31-KH/ĐUK", "31 - KH/ĐUK")},
      {"two columns",
       replaced(party_plan, "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\nVÀ DOANH NGHIỆP\n",
                "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY KHỐI CÁC CƠ QUAN          ĐẢNG CỘNG SẢN VIỆT "
                "NAM\nVÀ DOANH NGHIỆP\n")},
      {"cells",
       replaced(party_plan, "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\nVÀ DOANH NGHIỆP\n",
                "| ĐẢNG BỘ TỈNH LAM GIANG<br>ĐẢNG ỦY KHỐI CÁC CƠ QUAN<br>VÀ DOANH NGHIỆP | ĐẢNG "
                "CỘNG SẢN VIỆT NAM |\n")},
  }));
  CAPTURE(story);
  const Letterhead found = read(text);
  CHECK(number(found) == "31-KH/ĐUK");
  CHECK(found.type_code == "KH");
  CHECK(date(found) == "2022-03-04");
  CHECK(found.place == "Tân Lam");
  CHECK(found.signer.name == "Lương Thị Bưởi");
  CHECK(found.signer.position == "Phó Bí thư");
  CHECK(found.issuer.name == "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lam Giang");
}

TEST_CASE("what a document does not state is absent") {
  SECTION("no date line: the title's dates are of what it cites") {
    const Letterhead found =
        read(replaced(state_decision, "Lam Giang, ngày 09 tháng 02 năm 2022\n", "").substr(0, 420));
    CHECK_FALSE(found.date);
    CHECK_FALSE(found.place);
  }
  SECTION("a title that dates a decision") {
    const Letterhead found = read(
        "ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\n\nSố: 9/KH-UBND\n\nKẾ HOẠCH\n"
        "THỰC HIỆN QUYẾT ĐỊNH SỐ 18/QĐ-TTG NGÀY 04/9/2021 CỦA THỦ TƯỚNG\nCăn cứ Luật Đê điều;\n");
    CHECK_FALSE(found.date);
    CHECK(number(found) == "09/KH-UBND");
  }
  SECTION("blank forms") {
    const Letterhead found = read(
        "BỘ TÀI CHÍNH\n\nSố:      /QĐ-BTC\nHà Nội, ngày       tháng      năm 2026\n\nQUYẾT "
        "ĐỊNH\nVề việc đính chính\n");
    CHECK_FALSE(found.number);
    CHECK_FALSE(found.date);
    CHECK(found.place == "Hà Nội");
    CHECK(found.type_code == "QĐ");
  }
  SECTION("running text alone") {
    const Letterhead found = read(
        "Ban Thường vụ đã nghe báo cáo về Kế hoạch số 12-KH/TU, ngày 03/02/2021 và thống nhất một "
        "số nội dung sau đây để các đơn vị thực hiện.\n");
    CHECK_FALSE(found.number);
    CHECK_FALSE(found.type_code);
    CHECK_FALSE(found.date);
    CHECK_FALSE(found.signer.name);
  }
  SECTION("nothing") {
    CHECK_FALSE(read("").number);
  }
  SECTION("a number in an annex") {
    const Letterhead found = read(
        "Kính gửi: Các sở, ngành\nĐề nghị báo cáo.\nPHỤ LỤC\nMẪU BÁO CÁO\n"
        "(Kèm theo Công văn số 17809/BTC-CTK ngày 17 tháng 11 năm 2025 của Bộ Tài chính)\n");
    CHECK_FALSE(found.number);
    CHECK_FALSE(found.date);
    CHECK(found.type_code == "CV");
  }
}

TEST_CASE("the type comes from the type line") {
  const auto [head, type] = GENERATE(table<std::string, std::string>({
      {"Số 12-QĐ/TU\n\nQUY ĐỊNH\nvề chế độ báo cáo\n", "QyĐ"},
      {"Số 12-QĐ/TU\n\nQUYẾT ĐỊNH\nvề việc luân chuyển cán bộ\n", "QĐ"},
      {"Số 12-TT/TW\n\nTHÔNG TRI\nvề tổng kết\n", "TTri"},
      {"Số: 12/2020/TT-BTC\n\nTHÔNG TƯ\nHướng dẫn thuế\n", "TT"},
      {"Số: 5608/CT-CS\nV/v đơn giá thuê đất\n\nKính gửi: Thuế tỉnh Phú Thọ\n", "CV"},
      {"Số 129-CV/HU\n\nKính gửi: Đảng ủy các xã\n", "CV"},
      {"Số: 92/VBHN-BQP\n\nQUYẾT ĐỊNH\nVề chế độ đối với quân nhân\n", "VBHN"},
      {"Số 14-CTr/HU\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 06-NQ/TU\n", "CTr"},
      {"Số: 45/2019/QH14\n\nBỘ LUẬT\nLAO ĐỘNG\n", "BL"},
      {"Số 12-KH/TU\n\nbáo cáo viên cấp tỉnh\n", ""},
  }));
  CAPTURE(head);
  CHECK(read(head).type_code.value_or("") == type);
}

TEST_CASE("titles") {
  const auto [story, lines, title] = GENERATE(table<std::string, std::string, std::string>({
      {"one line", "về công tác dân vận\n-----\nThực hiện Nghị quyết", "về công tác dân vận"},
      {"body line dropped",
       "CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN\nvề công tác dân vận\n\nI- TÌNH HÌNH\n",
       "về công tác dân vận"},
      {"body line alone",
       "CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN NĂM 2023\n\nNăm 2022, Huyện ủy đã lãnh đạo\n",
       "NGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN NĂM 2023"},
      {"meeting",
       "HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN (KHÓA XVIII)\nvề công tác dân "
       "vận\n-----\n",
       "về công tác dân vận"},
      {"paragraphs",
       "về công tác dân vận,\n\nxây dựng khối đoàn kết\n\nThực hiện chủ trương của Tỉnh ủy về công "
       "tác dân vận\n",
       "về công tác dân vận, xây dựng khối đoàn kết"},
      {"authority below", "VỀ VIỆC THÀNH LẬP SỞ\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nCăn cứ Luật",
       "VỀ VIỆC THÀNH LẬP SỞ"},
      {"list of contents", "VỀ VIỆC CÔNG BỐ DANH\nMỤC THỦ TỤC HÀNH CHÍNH\nCăn cứ Luật",
       "VỀ VIỆC CÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH"},
      {"years over a line end", "VỀ NHIỆM KỲ 2020 -\n2025 CỦA TỈNH\nCăn cứ Luật",
       "VỀ NHIỆM KỲ 2020 - 2025 CỦA TỈNH"},
      {"marks", "**về *công tác* dân vận**  \n**của huyện**\n\n-----\n",
       "về công tác dân vận của huyện"},
  }));
  CAPTURE(story);
  CHECK(read("HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM GIANG\n\nSố 05-NQ/HU\n\nNGHỊ QUYẾT\n" + lines).title ==
        title);
}

TEST_CASE("what typists made of the lines of number and day") {
  const Letterhead half = read(
      "CHÍNH PHỦ\n-----\nSỐ: 99/2004/NĐ-CP\nHà nội, ngày 02 tháng 4 năm 2004\n"
      "NGHỊ ĐỊNH CỦA CHÍNH PHỦ\nVề trồng tre\nCHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;\n");
  CHECK(half.issuer.name == "Chính phủ");
  CHECK(half.place.value_or("") == "Hà Nội");
  CHECK(date(half) == "2004-04-02");
  CHECK(half.title.value_or("") == "Về trồng tre");
  const Letterhead blank = read(
      "UBND TỈNH LAM GIANG\nBAN QUẢN LÝ RỪNG\n*****\nSố :          /QĐ. BQL–VP\t Tân Lam , ngày    "
      "  "
      "tháng     năm 2007\n\nQUYẾT ĐỊNH\nV/v trồng tre\n\nCăn cứ Luật Lâm nghiệp;\n");
  CHECK(blank.issuer.name == "Ban Quản lý rừng");
  CHECK(blank.year == 2007);
}

TEST_CASE("a head in one sentence") {
  const auto [head, wanted, body,
              title] = GENERATE(table<std::string, std::string, std::string, std::string>({
      {"Nghị định của Chính phủ\nsố 16/2009/NĐ-CP ngày 10/02/2009\nvề việc trồng tre\n\n"
       "Chính phủ\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
       "NĐ 16/2009/NĐ-CP 2009-02-10", "Chính phủ", "về việc trồng tre"},
      {"CHỈ THỊ CỦA BAN BÍ THƯ\nSố 99-CT/TW ngày 21/02/2007\nVề trồng tre\n\n"
       "Trong những năm qua, việc trồng tre đã được chú trọng.\n",
       "CT 99-CT/TW 2007-02-21", "Ban Bí thư", "Về trồng tre"},
      {"Nghị quyết của Bộ Chính trị số 98-NQ/TW, ngày 2 tháng 1 năm 2008 về việc trồng tre\n\n"
       "Trong những năm qua, việc trồng tre đã được chú trọng.\n",
       "NQ 98-NQ/TW 2008-01-02", "Bộ Chính trị", "về việc trồng tre"},
      {"Chỉ thị số 97-CT/TW, ngày 21-2-2007 của Ban Bí thư về trồng tre\n\n"
       "Trong những năm qua, việc trồng tre đã được chú trọng.\n",
       "CT 97-CT/TW 2007-02-21", "Ban Bí thư", "về trồng tre"},
      {"QUYẾT ĐỊNH\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 978/2001/QĐ-TTG NGÀY 12 THÁNG 11 NĂM 2001 VỀ TRỒNG "
       "TRE\n\nTHỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
       "QĐ 978/2001/QĐ-TTg 2001-11-12", "Thủ tướng Chính phủ", "VỀ TRỒNG TRE"},
      // Text, and what speaks of another's document, is none.
      {"Chỉ thị số 97-CT/TW ngày 21/2/2007 của Ban Bí thư về trồng tre đã được quán triệt.\n", "  ",
       "", ""},
      {"Báo cáo sơ kết Chỉ thị số 97-CT/TW ngày 21/2/2007 của Ban Bí thư\n", "  ", "", ""},
  }));
  const Letterhead found = read(head);
  CAPTURE(head);
  CHECK(found.type_code.value_or("") + " " + number(found) + " " + date(found) == wanted);
  CHECK(found.issuer.name == body);
  CHECK(found.title.value_or("") == title);
}

TEST_CASE("a letter's title is its subject") {
  CHECK(read("BỘ NỘI VỤ\n\nSố: 12/BNV-KH\nV/v tỷ lệ chi phí\nquản lý\n\nHà Nội, ngày 01 tháng 4 "
             "năm 2020\n\nKính gửi: Bộ Tài chính\n")
            .title == "V/v tỷ lệ chi phí quản lý");
}

TEST_CASE("gazette heads and stamps are not the document's") {
  const Letterhead found = read(
      "Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nThời gian ký: 24.11.2025 10:35:30 +07:00\n"
      "70\nCÔNG BÁO/Số 302 + 303/Ngày 02-06-2026\n\nVĂN BẢN QUY PHẠM PHÁP LUẬT\n\nCHÍNH "
      "PHỦ\n\nCHÍNH PHỦ\n"
      "Số: 51/2025/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHà "
      "Nội, ngày 01 tháng 3 năm 2025\n\nNGHỊ ĐỊNH\nVề lệ phí\n");
  CHECK(number(found) == "51/2025/NĐ-CP");
  CHECK(date(found) == "2025-03-01");
  CHECK(found.issuer.name == "Chính phủ");
  CHECK(found.issuer.parent.empty());
}

TEST_CASE("laws") {
  const Letterhead found = read(
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----\n"
      "Luật Sửa đổi, bổ sung một số điều của Luật Đê điều số 70/2025/QH15\n\nLUẬT\nSỬA ĐỔI, BỔ "
      "SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐÊ ĐIỀU\n"
      "Căn cứ Hiến pháp;\nĐiều 1. Sửa đổi Luật Đê điều số 79/2006/QH11.\n"
      "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV thông qua ngày 14 "
      "tháng 6 năm 2025.\n"
      "CHỦ TỊCH QUỐC HỘI\n(Đã ký)\nPhan Văn Mít\n");
  CHECK(number(found) == "70/2025/QH15");
  CHECK(found.type_code == "L");
  CHECK(date(found) == "2025-06-14");
  CHECK(found.signer.name == "Phan Văn Mít");
  CHECK(found.signer.position == "Chủ tịch Quốc hội");
}

TEST_CASE("an annex filed alone says to what it belongs") {
  const Letterhead found = read(
      "ĐỀ CƯƠNG\nBáo cáo sơ kết ba năm\n(kèm theo Kế hoạch số 31-KH/ĐUK, ngày 04/3/2022 của Ban "
      "Thường vụ Đảng ủy Khối)\n-----\nI- TÌNH HÌNH\n",
      "31-KH-DUK phu luc.docx");
  CHECK_FALSE(found.number);
  CHECK(found.attachment_of == "31-KH/ĐUK");
  CHECK(found.title == "Báo cáo sơ kết ba năm");
}

TEST_CASE("an annex with a letterhead and a signature of its own changes nothing") {
  const Letterhead found = read(party_plan +
                                "\nPHỤ LỤC\n\nĐẢNG BỘ XÃ CỒN VẠC\nCHI BỘ THÔN ĐÔNG\n\nSố "
                                "07-BC/CB\n\nCồn Vạc, ngày 05 tháng 5 năm 2023\n\n"
                                "BÁO CÁO\nkết quả\n\nT/M CHI BỘ\nBÍ THƯ\nTrần Thị Khế\n");
  CHECK(number(found) == "31-KH/ĐUK");
  CHECK(date(found) == "2022-03-04");
  CHECK(found.signer.name == "Lương Thị Bưởi");
  CHECK(found.attachments.size() == 1);
}

TEST_CASE("the file name serves where the text has no number") {
  const std::string text = "BÁO CÁO\nkết quả sáu tháng\n\nI- TÌNH HÌNH\n";
  CHECK(number(read(text, "106-KH_ĐUK ngay 24.4.2023.docx")) == "106-KH/ĐUK");
  CHECK(read(text, "106-KH_ĐUK.docx").number_basis == "file-name");
  CHECK_FALSE(read(text, "ke hoach thuc hien nghi quyet 18-NQ-TW.docx").number);
  CHECK_FALSE(read(text, "000_8bd09afc1acafd5b.txt").number);
  CHECK(number(read(party_plan, "99-BC_TU.docx")) == "31-KH/ĐUK");
}

TEST_CASE("words that say how a file came about are no part of its number") {
  const std::string text = "BÁO CÁO\nkết quả sáu tháng\n\nI- TÌNH HÌNH\n";
  CHECK(number(read(text, "12-KH-TU-signed.pdf")) == "12-KH/TU");
  CHECK(number(read(text, "scan 12-KH-TU.pdf")) == "12-KH/TU");
  CHECK(number(read(text, "25-nq-hdnd.signed.pdf")) == "25/NQ-HDND");
  CHECK_FALSE(read(text, "KH12_scan.pdf").number);
  CHECK_FALSE(read(text, "NQ25_2022_signed.pdf").number);
}

TEST_CASE("a shelf mark is no number") {
  const std::string text = "LUẬT\nvề trồng tre\n\nCăn cứ Hiến pháp;\n";
  CHECK(number(read(text, "2004-A40.rtf")).empty());
  CHECK(number(read(text, "2004-Thongbao.doc")).empty());
  CHECK(number(read(text, "2004-TB-TU.doc")) == "2004-TB/TU");
}

TEST_CASE("the file name fills the gap that was left for a number written by hand") {
  const auto named = [](const std::string& line, std::string_view file_name) {
    return number(read("HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM GIANG\n\n" + line +
                           "\n\nNGHỊ QUYẾT\nvề mức chi\n\nĐiều 1. Mức chi.\n",
                       file_name));
  };
  CHECK(named("Số:      /2022/NQ-HĐND", "NQ25_2022_signed.pdf") == "25/2022/NQ-HĐND");
  CHECK(named("Số ……/NQ-HĐND", "Nghị quyết 25.doc") == "25/NQ-HĐND");
  CHECK(named("Số     -NQ/TU", "25-nq-tu.doc") == "25-NQ/TU");
  CHECK(named("Số:      /2022/NQ-HĐND", "NQ25_2021.pdf").empty());  // another year
  CHECK(named("Số:      /2022/NQ-HĐND", "KH25_2022.pdf").empty());  // another type
  CHECK(named("Số:      /2022/NQ-HĐND", "25.pdf").empty());         // any count
}

TEST_CASE("the body lies between heading and signature") {
  const Letterhead found = read(party_plan);
  CHECK(party_plan.substr(found.body_begin).starts_with("Căn cứ"));
  CHECK(party_plan.substr(0, found.body_end).ends_with("Lương Thị Bưởi"));
}
