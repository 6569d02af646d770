#include "schema/stored_document.h"

#include "schema/error.h"
#include "tests/catch.h"

namespace vankien::schema {
namespace {

using analyzers::Citation;
using analyzers::DocumentNumber;

StoredDocument full_document() {
  StoredDocument document;
  DocumentRecord& record = document.record;
  record.head = {.id = "a1b2",
                 .files = {{"van-ban", "n\xff\nm/kế hoạch.txt", "text/plain"}},
                 .number = "26-CTr/TU",
                 .type_code = "CTr",
                 .issuer = Issuer{"tu", "Tỉnh ủy Lam Giang"},
                 .date = analyzers::Date{2021, 3, 4},
                 .date_bounds = std::nullopt,
                 .year = 2021,
                 .year_basis = "date",
                 .title = "hành động thực hiện Nghị quyết",
                 .text_source = TextSource::converted,
                 .draft = true,
                 .doubtful_text = true};
  record.issuer_evidence = {"TU", "Tỉnh ủy Lam Giang", "", "Lam Giang", "Ban Thường vụ"};
  record.place = "Lam Giang";
  record.signer = {"Lê Văn Bình", "Bí thư"};
  record.recipients = {"Lưu"};
  record.basis = {{"number", "text"}};
  record.citations = {{.span = {3, 20},
                       .kind = Citation::Kind::list,
                       .number = DocumentNumber::parse("18-NQ/TW"),
                       .partial = std::nullopt,
                       .type_code = "NQ",
                       .issuer = "Ban Chấp hành Trung ương",
                       .term = "XII",
                       .date = analyzers::Date{2017, 10, 25},
                       .relation = analyzers::Relation::amends,
                       .part = true,
                       .cue = {1, 2},
                       .sentence = {0, 22},
                       .about = {4, 6},
                       .nested_in = 0}};
  document.text = "Văn bản để thử";
  return document;
}

TEST_CASE("what is stored is read back") {
  const StoredDocument stored = full_document();
  const std::string data = encode(stored, {0, 7});
  const DocumentRecord record = decode_record(data);
  CHECK(decode_text(data) == stored.text);
  CHECK(record.head.files == stored.record.head.files);
  CHECK(record.head.number == stored.record.head.number);
  CHECK(record.head.date == stored.record.head.date);
  CHECK(record.head.issuer->key == "tu");
  CHECK(record.head.text_source == TextSource::converted);
  CHECK(record.head.draft);
  CHECK(record.head.doubtful_text);
  CHECK(record.issuer_evidence == stored.record.issuer_evidence);
  CHECK(record.signer.position == "Bí thư");
  REQUIRE(record.citations.size() == 1);
  CHECK(record.citations[0].number->str() == "18-NQ/TW");
  CHECK(record.citations[0].span == analyzers::Span{3, 20});
  CHECK(record.citations[0].kind == Citation::Kind::list);
  CHECK(decode_word_starts(data) == WordStarts{0, 7});
  CHECK(encode({record, stored.text}, {0, 7}) == data);
}

TEST_CASE("the head can be read alone") {
  CHECK(decode_head(encode(full_document(), {0, 7})).title == "hành động thực hiện Nghị quyết");
}

TEST_CASE("every damaged byte is noticed by whoever reads its section") {
  const std::string data = encode(full_document(), {0, 7});
  for (std::size_t i = 0; i < data.size(); ++i) {
    CAPTURE(i);
    std::string damaged = data;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x20);
    CHECK_THROWS_AS((decode_record(damaged), decode_text(damaged), decode_word_starts(damaged)),
                    Error);
  }
}

TEST_CASE("every cut is noticed") {
  const std::string data = encode(full_document(), {0, 7});
  for (std::size_t size = 0; size < data.size(); ++size)
    CHECK_THROWS_AS(decode_word_starts(std::string_view(data).substr(0, size)), Error);
}

}  // namespace
}  // namespace vankien::schema
