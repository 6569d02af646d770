#include "analyzers/document_number.h"

#include <random>
#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

std::string printed(const std::optional<DocumentNumber>& number) {
  return number ? number->str() : "none";
}

std::string words(std::string_view text, Span span) {
  return std::string(text.substr(span.begin, span.size()));
}

// The numbers of a text: "NQ 18-NQ/TW" with the type that stands before each.
std::string numbers(std::string_view text) {
  std::string out;
  for (const NumberMatch& match : find_numbers(text)) {
    if (!out.empty())
      out += "; ";
    if (match.type_word)
      out += *match.type_word + " ";
    out += printed(match.number);
  }
  return out;
}

std::string query_numbers(std::string_view text) {
  std::string out;
  for (const NumberMatch& match : find_query_numbers(text)) {
    if (!out.empty())
      out += "; ";
    out += match.number ? match.number->str() : "~" + match.partial->str();
  }
  return out;
}

}  // namespace

TEST_CASE("a number is parsed from any written form") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"05-CT/TW", "05-CT/TW"},
      {"5-CT/TW", "05-CT/TW"},
      {"0130/KH-UBND", "0130/KH-UBND"},
      {"106 - KH / ĐUK", "106-KH/ĐUK"},
      {"106—KH/ĐUK", "106-KH/ĐUK"},
      {"106‑KH∕ĐUK", "106-KH/ĐUK"},
      {"106-KH\\ĐUK", "106-KH/ĐUK"},
      {"so 106 kh duk", "106-KH/DUK"},
      {"kh106/duk", "106-KH/DUK"},
      {"106kh/duk", "106-KH/DUK"},
      {"05nqtu", "05-NQ/TU"},
      {"106KHĐUK", "106-KH/ĐUK"},
      {"26ctrtu", "26-CTr/TU"},
      {"15qđubnd", "15/QĐ-UBND"},
      {"KH 112 TU", "112-KH/TU"},
      {"106/KH-ĐUK", "106/KH-ĐUK"},
      {"106_KH_DUK", "106-KH/DUK"},
      {"05 ct tw", "05-CT/TW"},
      {"02 nq/duk", "02-NQ/DUK"},
      {"02-nq/đuk", "02-NQ/ĐUK"},
      {"chi thi so 5-ct/tw", "05-CT/TW"},
      {"Chỉ thị số: 05-CT/TW", "05-CT/TW"},
      {"Số 05-CT/TW", "05-CT/TW"},
      {"  05-CT/TW\n", "05-CT/TW"},
      {"05-\nCT/TW", "05-CT/TW"},
      {"05-CT/TƯ", "05-CT/TW"},
      {"05-CT/T.Ư", "05-CT/TW"},
      {"26-CTr/TU", "26-CTr/TU"},
      {"26-ctr/tu", "26-CTr/TU"},
      {"12-ttr/tu", "12-TTr/TU"},
      {"16-CT/TTg", "16-CT/TTg"},
      {"16-ct/ttg", "16-CT/TTg"},
      {"15a-NQ/TW", "15a-NQ/TW"},
      {"09b-CT/TU", "09b-CT/TU"},
      {"25-HD/BCĐTW", "25-HD/BCĐTW"},
      {"04/2015/NĐ-CP", "04/2015/NĐ-CP"},
      {"04/2015/nd-cp", "04/2015/NĐ-CP"},
      {"04 2015 nd cp", "04/2015/NĐ-CP"},
      {"149/2018/NĐ", "149/2018/NĐ-CP"},
      {"Nghị định 149/2018/NĐ", "149/2018/NĐ-CP"},
      {"45/2019/QH14", "45/2019/QH14"},
      {"45/2019/qh14", "45/2019/QH14"},
      {"125/VBHN-VPQH", "125/VBHN-VPQH"},
      {"01/2022/TTLT-VKSNDTC-TANDTC-BCA-BQP-BLĐTBXH",
       "01/2022/TTLT-VKSNDTC-TANDTC-BCA-BQP-BLĐTBXH"},
      {"1539/VLO-QLDN3", "1539/VLO-QLDN3"},
      {"299/TTg", "299/TTg"},
      {"Chỉ thị 299/TTg", "299/TTg"},
      {"02/2022/QĐ-TTg", "02/2022/QĐ-TTg"},
      {"37691/TB-CHQ", "37691/TB-CHQ"},
      {"5608/CT-CS", "5608/CT-CS"},
      {"5/NQ-HĐND", "05/NQ-HĐND"},
      {"553-QĐ/UBND", "553-QĐ/UBND"},
      {"15 qđ ubnd", "15/QĐ-UBND"},
      {"12/2020/QyĐ-UBND", "12/2020/QyĐ-UBND"},
      {"34/KH-LĐTB&XH", "34/KH-LĐTB&XH"},
      {"784-QĐph/TU", "784-QĐph/TU"},
      {"784-AĐ/TU", "784-AĐ/TU"},
      {"12/ABC-XYZ", "12/ABC-XYZ"},
      {"12 -- KH // TU", "12-KH/TU"},
      {"05-NQ-TW", "05-NQ/TW"},
      {"15-QĐ-UBND", "15/QĐ-UBND"},
      {"404-CP", "404-CP"},
      {"15a-TQU05-CT", "15a-TQU05-CT"},
      {"qđ 784-qđ/tu", "784-QĐ/TU"},
  }));
  CAPTURE(text);
  CHECK(printed(DocumentNumber::parse(text)) == expected);
}

TEST_CASE("what is not one complete number does not parse") {
  const std::string text = GENERATE(
      "", "05", "05-CT", "CT/TW", "05-CT/TW và 06-CT/TW", "05-CT/TW ngày 15/5/2016", "24/4/2023",
      "04/2015", "18-NQ", "về 05-CT/TW", "ngày 05", ".....BC/.....", "2021-2025", "1234567-CT/TW",
      "05nq", "05nqtuan", "3kh106/x", "00nq&kh", "5%", "192.168.1.1", "và/hoặc");
  CAPTURE(text);
  CHECK(printed(DocumentNumber::parse(text)) == "none");
}

TEST_CASE("all written forms of a number meet in one key") {
  const auto [text, key] = GENERATE(table<std::string, std::string>({
      {"106-KH/ĐUK", "106|kh|duk"},
      {"106 - KH / ĐUK", "106|kh|duk"},
      {"so 106 kh duk", "106|kh|duk"},
      {"106/KH-ĐUK", "106|kh|duk"},
      {"KH 106 ĐUK", "106|kh|duk"},
      {"kh106/duk", "106|kh|duk"},
      {"005-CT/TW", "5|ct|tw"},
      {"553/QĐ-UBND", "553|qd|ubnd"},
      {"553-QĐ/UBND", "553|qd|ubnd"},
      {"04/2015/NĐ-CP", "4|2015|nd|cp"},
      {"149/2018/NĐ", "149|2018|nd|cp"},
      {"45/2019/QH14", "45|2019|qh14"},
      {"299/TTg", "299|ttg"},
      {"17809/BTC-CTK", "17809|btc|ctk"},
      {"15A-NQ/TW", "15a|nq|tw"},
  }));
  CAPTURE(text);
  const auto number = DocumentNumber::parse(text);
  REQUIRE(number);
  CHECK(number->key() == key);
}

TEST_CASE("numbers are found in running text") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Chỉ thị số 07-CT/TU, ngày 26/8/2021 của Ban Thường vụ", "CT 07-CT/TU"},
      {"Chỉ thị 05-CT/TW của Bộ Chính trị", "CT 05-CT/TW"},
      {"Quy định số 784-QĐ/TU; Quyết định số 3923-QĐ/TU", "QyĐ 784-QĐ/TU; QĐ 3923-QĐ/TU"},
      {"Chương trình hành động số 26-CTr/TU", "CTr 26-CTr/TU"},
      {"Kế hoạch thanh tra số 1505/KH-TTCP", "KH 1505/KH-TTCP"},
      {"Thông báo kết luận số 12-TB/TW", "TB 12-TB/TW"},
      {"các Kế hoạch số 71, 72-KH/TU", "KH 71-KH/TU; KH 72-KH/TU"},
      {"Kế hoạch số 71,\n\n72-KH/TU", "KH 71-KH/TU; KH 72-KH/TU"},
      {"Nghị quyết 18 và 19-NQ/TW", "NQ 18-NQ/TW; NQ 19-NQ/TW"},
      {"các Công điện số 217/CĐ-TTg, 218/CĐ-TTg và 222/CĐ-TTg",
       "CĐ 217/CĐ-TTg; CĐ 218/CĐ-TTg; CĐ 222/CĐ-TTg"},
      {"số 05-\nCT/TW", "05-CT/TW"},
      {"Thông tư số 111/2013/TT- BTC ngày", "TT 111/2013/TT-BTC"},
      {"Số: 01/2022/TTLT-VKSNDTC-\nTANDTC-BCA", "01/2022/TTLT-VKSNDTC-TANDTC-BCA"},
      {"Chỉ thị số 49-CT /TW ngày", "CT 49-CT/TW"},
      {"Số:  372 /QĐ-BTC \nHà Nội", "372/QĐ-BTC"},
      {"Quy định số 109 - QĐ/TU, ngày", "QyĐ 109-QĐ/TU"},
      {"Nghị \nđịnh số \n10/2022/NĐ-CP", "NĐ 10/2022/NĐ-CP"},
      {"Số:\n299/TTg Hà Nội", "299/TTg"},
      {"Nghị định 404-CP ngày", "NĐ 404-CP"},
      {"Bộ luật Lao động số 45/2019/QH14 ngày", "BL 45/2019/QH14"},
      {"Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15", "L 55/2024/QH15"},
      {"Trả lời công văn số 11001/XNK-SSVN2 ngày", "CV 11001/XNK-SSVN2"},
      {"Nghị định số 149/2018/NĐ của Chính phủ", "NĐ 149/2018/NĐ-CP"},
      {"theo chi thi so 5-ct/tw", "CT 05-CT/TW"},
      {"(05-CT/TW)", "05-CT/TW"},
      {"số 144/2025/CV-BSGBTr", "144/2025/CV-BSGBTr"},
      {"*Chỉ thị **số 05-CT/TW***", "CT 05-CT/TW"},
      {"Quy định số 784-QĐph/TU ngày", "QyĐ 784-QĐph/TU"},
      {"Số 12 -- KH // TU", "12-KH/TU"},
      {"Nghị quyết 05-NQ-TW ngày", "NQ 05-NQ/TW"},
  }));
  CAPTURE(text);
  CHECK(numbers(text) == expected);
}

TEST_CASE("what only looks like a number is none") {
  const std::string text =
      GENERATE("và/hoặc", "Báo cáo số .....BC/....., ngày .../.../2023", "ngày 24/4/2023",
               "giai đoạn 2021-2025", "tăng 5-7%", "1.000/2.000 đồng", "điện thoại 0294-3855-123",
               "192.168.1.1/24", "thu-106-KH/TU@tinh.vn", "diện 2/IV", "CÔNG BÁO/Số 302/Ngày 02-01",
               "Mẫu số 01/TNDN", "số 12/B Lý Thường Kiệt", "lớp 12/A1", "3/4 số đảng viên", "24/7",
               "8h30-11h30", "năm 2023\n- KH/TU", "Số 05-CT/.....", "mã số số 0825-03/HW-TCHQ",
               "QCVN 01:2021/BXD", "khóa XII", "nhiệm kỳ 2020 - 2025", "30% - BC", "12/2023", "");
  CAPTURE(text);
  CHECK(numbers(text).empty());
}

TEST_CASE("a match says where the number stands") {
  const std::string text = "theo các Kế hoạch số 71, 72-KH/TU của";
  const auto found = find_numbers(text);
  REQUIRE(found.size() == 2);
  CHECK(words(text, found[0].span) == "Kế hoạch số 71, 72-KH/TU");
  CHECK(found[0].span == found[1].span);
  CHECK(words(text, found[0].digits_to_code) == "71");
  CHECK(words(text, found[1].digits_to_code) == "72-KH/TU");
}

TEST_CASE("a reader's numbers are found, complete or partial") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"112-KH/TU", "112-KH/TU"},
      {"so 106 kh duk", "106-KH/DUK"},
      {"02 nq/duk 19/12/2019", "02-NQ/DUK"},
      {"de an 02 da hu", "02-DA/HU"},
      {"106 - KH / ĐUK", "106-KH/ĐUK"},
      {"Kế hoạch 115-KH/TU ngày 17/4/2023", "115-KH/TU"},
      {"17-CT/TU ngày 17/01/2014", "17-CT/TU"},
      {"nghi dinh 04/2015", "~04/2015-NĐ"},
      {"Quy định 784", "~784-QĐ"},
      {"Chỉ thị 05", "~05-CT"},
      {"chi thi so 05", "~05-CT"},
      {"chi thi 5 ve hoc tap", "~05-CT"},
      {"văn bản thay thế công văn 462", "~462-CV"},
      {"112", "~112"},
      {"số 112", "~112"},
      {"văn bản số 112", "~112"},
      {"nq 18", "~18-NQ"},
      {"NQ18", "~18-NQ"},
      {"18-NQ", "~18-NQ"},
      {"18 nq trung ương", "~18-NQ"},
      {"nghị quyết 18 năm 2017", "~18-NQ"},
      {"chỉ thị 05, 06", "~05-CT; ~06-CT"},
      {"18, 19-NQ/TW", "18-NQ/TW; 19-NQ/TW"},
      {"05-CT/TW và 18-NQ/TW", "05-CT/TW; 18-NQ/TW"},
      {"Luật số 45/2019/QH14", "45/2019/QH14"},
      {"149/2018/NĐ", "149/2018/NĐ-CP"},
      {"nghị quyết 784-QĐph/TU", "784-QĐph/TU"},
      {"quy định 784-qđ/tu", "784-QĐ/TU"},
      {"qđ 784-qđ/tu", "784-QĐ/TU"},
      {"nq so.. 5 /// ct -- tw", "05/CT-TW"},
  }));
  CAPTURE(query);
  CHECK(query_numbers(query) == expected);
}

TEST_CASE("years, dates, amounts and digits inside words are no reader's numbers") {
  const std::string query =
      GENERATE("2023", "năm 2023", "khóa XII", "giai đoạn 2021-2025", "24/4/2023", "tăng 5%",
               "phấn đấu đến năm 2025", "NQTW4", "nghị quyết 2023", "kế hoạch 5 năm", "covid-19",
               "QH14", "chỉ số 5", "dân số 2023", "chuyển đổi số 2025", "100 triệu đồng", "điều 5",
               "văn bản ban hành ngày 24/4/2023", "Nghị quyết Trung ương 4 khóa XII", "h5n1",
               "nghị quyết", "chương trình 135 tỷ", "O9/2018/NQ-HĐND", "nam 02 da tu choi", "");
  CAPTURE(query);
  CHECK(query_numbers(query).empty());
}

TEST_CASE("printing and parsing a number loses nothing") {
  const unsigned seed = 20261122;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  const auto pick = [&random](const std::vector<std::string>& from) {
    return from[random() % from.size()];
  };
  for (int round = 0; round < 500; ++round) {
    const std::string sequence = std::to_string(1 + random() % 99999) + pick({"", "", "a"});
    const std::string type = pick({"NQ", "QĐ", "CTr", "TTr", "ĐA", "KH", "AĐ", "QĐph"});
    const std::string body = pick({"TW", "TU", "ĐUK", "BCĐTW", "TTg", "UBND", "VPTW"});
    const std::string written =
        pick({sequence + "-" + type + "/" + body, sequence + "/" + type + "-" + body,
              sequence + "/2019/" + type + "-" + body});
    CAPTURE(written);
    const auto number = DocumentNumber::parse(written);
    REQUIRE(number);
    const auto again = DocumentNumber::parse(number->str());
    REQUIRE(again);
    CHECK(again->str() == number->str());
    CHECK(*again == *number);
    const auto found = find_numbers("theo Văn bản số " + written + ".");
    REQUIRE(found.size() == 1);
    CHECK(*found.front().number == *number);
  }
}

TEST_CASE("hostile texts are read in one pass") {
  const std::string pattern = GENERATE("1", "1 ", "1, ", "1-", "1/", "a1", "KH ", "1-KH ", "số 1 ",
                                       "và 1 ", "1/2019/", "luật ", "-KH/TU");
  CAPTURE(pattern);
  std::string text = "số ";
  while (text.size() < 1'000'000)
    text += pattern;
  CHECK(find_numbers(text).empty());
  text.resize(500'000);
  CHECK_NOTHROW(find_query_numbers(text));
}
