// One document in several formats.
#include "indexer/copy_key.h"
#include "schema/terms.h"
#include "tests/catch.h"
#include "tests/indexer/update_fixture.h"

using namespace vankien;

namespace {

const std::string words =
    "Căn cứ tình hình thực tế, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch bảo vệ đê điều trước mùa "
    "lũ, giao các huyện ủy kiểm tra từng tuyến đê và báo cáo trước tháng 6 hằng năm";

schema::RecordHead numbered(const std::string& number) {
  schema::RecordHead head;
  head.number = number;
  return head;
}

std::string key(const std::string& text, const std::string& number = "12-KH/TU") {
  return indexer::copy_key(text, numbered(number));
}

class CopiesFixture : public UpdateFixture {
 public:
  [[nodiscard]] std::vector<schema::FileReference> files_of(const std::string& id) const {
    const Xapian::Database database = open();
    const auto posting = database.postlist_begin(schema::id_term(id));
    return schema::decode_head(database.get_document(*posting).get_data()).files;
  }
};

}  // namespace

TEST_CASE("what formats do to a text leaves its copy key alone") {
  const std::string plain = "KẾ HOẠCH\n" + words + "\nNơi nhận: Văn phòng";
  const auto other =
      GENERATE_COPY("Nơi nhận: Văn phòng\n\nKẾ HOẠCH\n\n" + words,  // columns read otherwise
                    "KẾ HOẠCH\n" + words + "\n7\n\f8\nNơi nhận: Văn phòng",      // numbers of pages
                    "1. KẾ HOẠCH\na) " + words + "\n- iv. Nơi nhận: Văn phòng",  // labels of lists
                    "| KẾ HOẠCH |\n" + words + "\nNơi nhận:\nVăn phòng.");
  CHECK(key(other) == key(plain));
}

TEST_CASE("a draft, another number, another figure are other documents") {
  const std::string plain = "KẾ HOẠCH\n" + words;
  CHECK(key("DỰ THẢO\n" + plain) != key(plain));
  CHECK(key(plain + "\n2020. Tiếp") != key(plain + "\n2021. Tiếp"));
  CHECK(key(plain, "13-KH/TU") != key(plain));
  CHECK(key("Giấy mời họp").empty());  // forms are alike
}

TEST_CASE_METHOD(CopiesFixture, "a document in two formats is one with both files") {
  (void)write("a.txt", words);
  (void)write("c.txt", "Dự thảo " + words);
  CHECK(counts(update()) == "2 0 0 0 0 0");
  const std::string id = id_of("a.txt");
  (void)write("b.html", "<html><body><p>" + words + "</p></body></html>");
  CHECK(counts(update()) == "0 1 1 0 0 0");
  CHECK(id_of("b.html") == id);
  CHECK(id_of("c.txt") != id);
  CHECK(open().get_doccount() == 2);
  CHECK(counts(update()) == "0 0 2 0 0 0");

  SECTION("each file keeps its kind wherever it goes") {
    std::filesystem::rename(docs() / "a.txt", docs() / "z.txt");
    CHECK(counts(update()) == "0 1 1 0 0 0");
    const auto files = files_of(id);
    REQUIRE(files.size() == 2);
    CHECK(files[0].media_type == "text/html");
    CHECK(files[1].media_type == "text/plain");
  }
  SECTION("it stays when one of them goes") {
    std::filesystem::remove(docs() / "a.txt");
    CHECK(counts(update()) == "0 1 1 0 0 0");
    CHECK(id_of("b.html") == id);
  }
  SECTION("they part when one of them is edited") {
    (void)write("b.html", "<html><body><p>Bản khác " + words + "</p></body></html>");
    CHECK(counts(update()) == "1 1 1 0 0 0");
    CHECK(id_of("b.html") != id);
    CHECK(id_of("a.txt") == id);
  }
  SECTION("an index made anew says the same") {
    const auto grown = id_of("a.txt");
    std::filesystem::remove_all(index());
    CHECK(counts(update()) == "2 0 0 0 0 0");
    CHECK(id_of("b.html") == id_of("a.txt"));
    CHECK(id_of("a.txt") == grown);
  }
}
