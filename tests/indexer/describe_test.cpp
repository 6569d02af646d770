// One text into its record: what the analyzers find, put together.
#include "indexer/describe.h"

#include <string>

#include "tests/catch.h"

using vankien::indexer::describe;
using vankien::schema::DocumentRecord;

namespace {

const std::string undated =
    "Số 112-KH/TU\n\nKẾ HOẠCH\n\nthực hiện Kết luận số 38-KL/TW, ngày 13/11/2018 của Bộ Chính "
    "trị\n\n"
    "Thực hiện Kết luận số 38-KL/TW, ngày 13/11/2018 của Bộ Chính trị và Chỉ thị số 05-CT/TW, ngày "
    "15/5/2016, "
    "Ban Thường vụ Tỉnh ủy xây dựng kế hoạch.\n";

}  // namespace

TEST_CASE("an undated document is no older than what it cites") {
  const DocumentRecord record = describe(undated, "a.txt");
  CHECK(record.head.number == "112-KH/TU");
  CHECK_FALSE(record.head.date);
  REQUIRE(record.head.date_bounds);
  REQUIRE(record.head.date_bounds->not_before);
  CHECK(record.head.date_bounds->not_before->iso() == "2018-11-13");
  CHECK_FALSE(record.head.date_bounds->not_after);
  CHECK_FALSE(record.head.year);
  CHECK_FALSE(record.head.year_basis);
  REQUIRE(record.head.issuer);
  CHECK(record.head.issuer->name == "Tỉnh ủy");
  CHECK(record.issuer_evidence.organ == "Ban Thường vụ");
  CHECK(record.basis.at("number") == "text");
  CHECK(record.basis.count("date") == 0);
}

TEST_CASE("the year comes from the date, else from the number") {
  const auto [head, year, basis] = GENERATE(table<std::string, int, std::string>({
      {"Số 12-KH/TU\nTrà Vinh, ngày 04 tháng 01 năm 2023\n\nKẾ HOẠCH\nvề dân vận\n", 2023, "date"},
      {"Số: 12/2021/NQ-HĐND\n\nNGHỊ QUYẾT\nVề dân số\n", 2021, "number"},
      {"Số: 12/2021/NQ-HĐND\nTrà Vinh, ngày 04 tháng 01 năm 2022\n\nNGHỊ QUYẾT\nVề dân số\n", 2022,
       "date"},
  }));
  CAPTURE(head);
  const DocumentRecord record = describe(head, "");
  CHECK(record.head.year == year);
  CHECK(record.head.year_basis == basis);
}

TEST_CASE("a known date needs no bounds") {
  const DocumentRecord record = describe(
      "Số 12-KH/TU\nTrà Vinh, ngày 04 tháng 01 năm 2023\n\nKẾ HOẠCH\nthực hiện Chỉ thị số "
      "05-CT/TW, ngày 15/5/2016\n",
      "");
  CHECK(record.head.date);
  CHECK_FALSE(record.head.date_bounds);
}

TEST_CASE("the document's own number is no citation") {
  const DocumentRecord record = describe(undated, "");
  for (const auto& citation : record.citations)
    CHECK(citation.kind != vankien::analyzers::Citation::Kind::self);
}

TEST_CASE("a number from the file's name says so") {
  const DocumentRecord record =
      describe("BÁO CÁO\nsơ kết\n\nI- TÌNH HÌNH\n", "17-BC_ĐU so ket.txt");
  CHECK(record.head.number == "17-BC/ĐU");
  CHECK(record.basis.at("number") == "file-name");
}

TEST_CASE("a mark of secrecy is reported") {
  CHECK(describe("TUYỆT MẬT\n\nSố 12-KH/TU\n\nKẾ HOẠCH\nvề dân vận\n", "").classification ==
        "Tuyệt mật");
  CHECK(describe("LƯU HÀNH NỘI BỘ\n\nSố 12-KH/TU\n\nKẾ HOẠCH\nvề dân vận\n", "").classification ==
        "Lưu hành nội bộ");
  CHECK_FALSE(describe(undated, "").classification);
}

TEST_CASE("an empty text has an empty record") {
  const DocumentRecord record = describe("", "");
  CHECK_FALSE(record.head.number);
  CHECK_FALSE(record.head.issuer);
  CHECK(record.basis.empty());
}
