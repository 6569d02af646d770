// Words that character recognition misread in a text and words that were mistyped in a query.
#include <algorithm>

#include "searcher/letter_edits.h"
#include "searcher/ocr_confusions.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

bool holds(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string notes(const SearchResponse& response) {
  std::string text;
  for (const std::string& note : response.query.notes)
    text += note;
  return text;
}

TEST_CASE("one slip of a typist") {
  const std::vector<std::string> edits = single_edits("ten");
  for (const char* word : {"tren", "en", "etn", "teen", "tan", "then"})
    CHECK(holds(edits, word));
  for (const char* word : {"ten", "te n", "trenh", "net"})
    CHECK_FALSE(holds(edits, word));
  CHECK(std::is_sorted(edits.begin(), edits.end()));
  CHECK(std::adjacent_find(edits.begin(), edits.end()) == edits.end());
  CHECK(edits.size() < 400);
}

TEST_CASE("one misreading of a word") {
  for (const char* word : {"vlen", "v1en", "vicn", "vieu"})
    CHECK(holds(misreadings("vien"), word));
  CHECK(holds(misreadings("to"), "t0"));
  CHECK(holds(misreadings("lam"), "larn"));
  CHECK_FALSE(holds(misreadings("vien"), "vien"));
  CHECK_FALSE(holds(misreadings("vien"), "v1cn"));
  CHECK(misreadings("").empty());
}

const std::vector<Draft>& drafts() {
  static const std::vector<Draft> table{
      {.id = "clear", .text = "Đảng viên của chi bộ. Tổ chức bộ máy tinh gọn."},
      {.id = "misread", .text = "Đảng vlên của chi bộ. T0 chức bộ máy tinh gọn."},
      {.id = "pupils", .text = "Học viên nghe kể chuyện quê hương."},
      {.id = "dyke", .text = "Xử lý phương tiện quá tải đi trên mặt đê."},
      {.id = "name", .text = "Có tên trong sổ; tải tài liệu, đi họp, mặt đê."},
      {.id = "programme", .text = "Nhiệm kỳ này và chương trình hành động của huyện ủy."},
      {.id = "town", .text = "Tờ trình 15 hương ước; bốn hành động, bão lũ."},
  };
  return table;
}

TEST_CASE("queries that near words answer") {
  static const TinyIndex index(drafts());
  struct Case {
    const char* query;
    const char* found;
    const char* notes;
  };
  const auto [query, found, said] = GENERATE(Catch::Generators::values<Case>({
      // Misread in the document: after what is written right, and without a word about it.
      {"đảng viên", "clear misread", ""},
      {"dang vien", "clear misread", ""},
      {"tổ chức bộ máy", "clear misread", ""},
      // A short misreading only beside its neighbour; no numeral either.
      {"tổ bộ", "clear", ""},
      // A slip that leaves another word, or none.
      {"đi tên mặt đê", "name dyke", "Cũng tìm “trên” thay cho “tên”."},
      {"hương trình hành động", "town programme", "Cũng tìm “chương” thay cho “hương”."},
      {"hiệm kỳ", "programme", "Cũng tìm “nhiệm” thay cho “hiệm”."},
      {"phưong tiệnn quá tải", "dyke", "Cũng tìm “tiện” thay cho “tiệnn”."},
      {"gnọ", "misread clear", "Cũng tìm “gọn” thay cho “gnọ”."},
      {"tihn gọn", "misread clear", "Cũng tìm “tinh” thay cho “tihn”."},
      // A word that the collection holds stays alone, and among words in no order too.
      {"tên", "name", ""},
      {"đê mặt sổ tên", "name", ""},
      // Quotes, exclusions, alternatives, fields and figures are meant as they stand.
      {"\"hiệm\" kỳ", "programme",
       "Không văn bản nào có đủ mọi từ; dưới đây là văn bản có phần lớn "
       "các từ, văn bản khớp nhất thiếu: “hiệm”."},
      {"nhiệm -viêm", "programme", ""},
      {"title:tihn", "", ""},
      {"hiệm OR xyz", "", ""},
      {"155", "", ""},
  }));
  CAPTURE(query);
  const SearchResponse response = search(index, query);
  CHECK(ids(response) == found);
  CHECK(notes(response) == said);
}

// "khóa" was taken for "hóa": "xã hội hóa" is a habit, "đại hội khóa" was none.
TEST_CASE("a word of many documents is not mistyped") {
  std::vector<Draft> drafts{{.id = "term", .text = "Nhiệm kỳ khóa 12."}};
  for (int i = 0; i < 12; ++i)
    drafts.push_back({.id = "course" + std::to_string(i), .text = "Mở khóa học mới."});
  for (int i = 0; i < 5; ++i)
    drafts.push_back({.id = "social" + std::to_string(i), .text = "Đại hội. Xã hội hóa 12 xã."});
  const TinyIndex many(drafts);
  for (const char* typed : {"xã hội khóa 12", "xa hoi khoa 12"})
    CHECK(notes(search(many, typed)).find("hóa” thay cho") == std::string::npos);
  CHECK(notes(search(many, "xã hội hoaa 12")) == "Cũng tìm “hóa” thay cho “hoaa”.");
}

TEST_CASE("a word of many documents is mistyped where another is at home on both sides") {
  std::vector<Draft> drafts;
  for (int i = 0; i < 12; ++i)
    drafts.push_back({.id = "list" + std::to_string(i), .text = "Có tên trong sổ."});
  for (int i = 0; i < 2; ++i)
    drafts.push_back({.id = "dyke" + std::to_string(i), .text = "Xe đi trên mặt đê."});
  const TinyIndex many(drafts);
  CHECK(notes(search(many, "đi tên mặt")) == "Cũng tìm “trên” thay cho “tên”.");
  CHECK(notes(search(many, "xe đi tên")).find("thay cho") == std::string::npos);
}

TEST_CASE("a literal query has no near words") {
  const TinyIndex index(drafts());
  SearchRequest request;
  request.literal = true;
  request.text = "đảng viên";
  CHECK(ids(index.searcher().search(request)) == "clear");
  request.text = "hiệm";
  CHECK(ids(index.searcher().search(request)).empty());
}

TEST_CASE("near words are marked where nothing better stands") {
  const TinyIndex index(drafts());
  const SearchResponse response = search(index, "nhiệm kì này");
  REQUIRE(response.hits.size() == 1);
  const SearchResponse mistyped = search(index, "hiệm kì này");
  REQUIRE(mistyped.hits.size() == 1);
  REQUIRE(mistyped.hits[0].passages.size() == 1);
  CHECK(mistyped.hits[0].passages[0].marks == response.hits[0].passages[0].marks);
}

}  // namespace
}  // namespace vankien::searcher
