#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <random>

#include "indexer/indexer.h"
#include "schema/bodies.h"
#include "schema/error.h"
#include "schema/fields.h"
#include "schema/terms.h"
#include "tests/catch.h"
#include "tests/indexer/update_fixture.h"

using namespace vankien;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

std::string reason(const indexer::Summary& summary, const fs::path& path) {
  for (const auto& skipped : summary.failed)
    if (skipped.path == path)
      return skipped.reason.english();
  return "";
}

}  // namespace

TEST_CASE_METHOD(UpdateFixture, "a folder becomes an index; nothing changed costs nothing") {
  (void)write("a.txt", "Kế hoạch");
  (void)write("sub/b.md", "# Nghị quyết");
  CHECK(counts(update()) == "2 0 0 0 0 0");
  CHECK(lines() == Lines{"# Nghị quyết @ docs/sub/b.md", "Kế hoạch @ docs/a.txt"});
  const auto generation = schema::IndexDirectory(index()).current();
  const auto revision = open().get_revision();
  CHECK(counts(update()) == "0 0 2 0 0 0");
  CHECK(schema::IndexDirectory(index()).current() == generation);
  CHECK(open().get_revision() == revision);
}

TEST_CASE_METHOD(UpdateFixture, "edits, moves, copies and removals reach the index") {
  (void)write("a.txt", "một");
  (void)write("b.txt", "hai");
  (void)write("c.txt", "ba");
  CHECK(counts(update()) == "3 0 0 0 0 0");
  const std::string a = id_of("a.txt");
  const std::string b = id_of("b.txt");

  SECTION("an edited file keeps its id") {
    (void)write("a.txt", "một, sửa");
    CHECK(counts(update()) == "0 1 2 0 0 0");
    CHECK(lines() == Lines{"ba @ docs/c.txt", "hai @ docs/b.txt", "một, sửa @ docs/a.txt"});
    CHECK(id_of("a.txt") == a);
  }
  SECTION("an edit that keeps size and time of modification is seen") {
    const auto time = fs::last_write_time(docs() / "a.txt");
    (void)write("a.txt", "mội");
    fs::last_write_time(docs() / "a.txt", time);
    CHECK(counts(update()) == "0 1 2 0 0 0");
  }
  SECTION("a touched file is read and found unchanged") {
    fs::last_write_time(docs() / "a.txt", fs::file_time_type::clock::now());
    CHECK(counts(update()) == "0 0 3 0 0 0");
  }
  SECTION("a moved file keeps its id") {
    fs::create_directory(docs() / "sub");
    fs::rename(docs() / "a.txt", docs() / "sub/z.txt");
    CHECK(counts(update()) == "0 1 2 0 0 0");
    CHECK(lines() == Lines{"ba @ docs/c.txt", "hai @ docs/b.txt", "một @ docs/sub/z.txt"});
    CHECK(id_of("sub/z.txt") == a);
  }
  SECTION("a copy is the same document; an edited copy another") {
    fs::copy_file(docs() / "a.txt", docs() / "d.txt");
    CHECK(counts(update()) == "0 1 2 0 0 0");
    CHECK(lines() == Lines{"ba @ docs/c.txt", "hai @ docs/b.txt", "một @ docs/a.txt docs/d.txt"});
    (void)write("a.txt", "một, sửa");
    CHECK(counts(update()) == "1 1 2 0 0 0");
    CHECK(id_of("d.txt") == a);
    CHECK(id_of("a.txt") != a);
  }
  SECTION("removed files leave") {
    fs::remove(docs() / "b.txt");
    CHECK(counts(update()) == "0 0 2 1 0 0");
    CHECK(lines() == Lines{"ba @ docs/c.txt", "một @ docs/a.txt"});
    (void)write("new.txt", "hai");
    CHECK(counts(update()) == "1 0 2 0 0 0");
    CHECK(id_of("new.txt") == b);  // ids come from contents
  }
  SECTION("a file that turns unreadable leaves, with its reason") {
    (void)write("b.txt", "\xff\xff");
    const auto summary = update();
    CHECK(counts(summary) == "0 0 2 1 1 0");
    CHECK_FALSE(reason(summary, docs() / "b.txt").empty());
    CHECK(lines().size() == 2);
  }
}

TEST_CASE_METHOD(UpdateFixture, "bad input is named with its reason, the rest is indexed") {
  (void)write("good.txt", "Nghị quyết");
  (void)write("empty.txt", "");
  (void)write("binary.txt", std::string("a\0b", 3));
  (void)write("latin.txt", "caf\xe9");
  (void)write("new\nline.txt", "x");
  (void)write("scan.pdf", "%PDF-1.4");
  (void)write("broken.docx", "PK\x03\x04");
  (void)write(".hidden", "x");
  (void)write("~$good.docx", "x");
  fs::create_directory_symlink("..", docs() / "up");
  fs::create_symlink("self", docs() / "self");
  auto all = options();
  all.paths.push_back(folder.path() / "none");
  const auto summary = update(all);
  CHECK(counts(summary) == "1 0 0 0 9 0");
  CHECK(reason(summary, docs() / "empty.txt") == "the file is empty");
  CHECK(reason(summary, docs() / "scan.pdf") == "damaged PDF");
  CHECK(reason(summary, folder.path() / "none") == "there is no such file or folder");
  CHECK(std::is_sorted(summary.failed.begin(), summary.failed.end(),
                       [](const auto& x, const auto& y) { return x.path < y.path; }));
  for (const auto& skipped : summary.failed)
    CHECK(skipped.reason.code != indexer::ReasonCode::other);
  CHECK(lines() == Lines{"Nghị quyết @ docs/good.txt"});

  SECTION("they are listed again, by update and by status") {
    CHECK(counts(update()) == "0 0 1 0 8 0");
    CHECK(indexer::status(index()).failed.size() == 8);
    auto retry = options();
    retry.retry_failed = true;
    CHECK(counts(update(retry)) == "0 0 1 0 8 0");
  }
  SECTION("once mended they are indexed") {
    (void)write("empty.txt", "không còn rỗng");
    fs::remove(docs() / "up");
    fs::remove(docs() / "self");
    CHECK(counts(update()) == "1 0 1 0 5 0");
  }
}

TEST_CASE_METHOD(UpdateFixture,
                 "noise of more than a million different words is named, not indexed") {
  std::string noise = "bền vững";
  for (int i = 0; i < 1'000'000; ++i)
    noise.append(" ").append(std::to_string(i));
  (void)write("noise.txt", noise);
  (void)write("good.txt", "Nghị quyết");
  const auto summary = update();
  CHECK(counts(summary) == "1 0 0 0 1 0");
  CHECK(reason(summary, docs() / "noise.txt") == "more than 1000000 different words");
  CHECK(lines() == Lines{"Nghị quyết @ docs/good.txt"});
  CHECK_FALSE(open().term_exists("bền"));  // nothing of it is there
  CHECK(counts(update()) == "0 0 1 0 1 0");
}

TEST_CASE_METHOD(UpdateFixture, "a text of nothing but numbers is named, not indexed") {
  std::string numbers;
  for (int i = 1; i <= 20'000; ++i)
    numbers += "Chỉ thị số " + std::to_string(i) + "-CT/TU; ";
  (void)write("numbers.txt", numbers);
  (void)write("good.txt", "Nghị quyết");
  const auto summary = update();
  CHECK(counts(summary) == "1 0 0 0 1 0");
  CHECK(reason(summary, docs() / "numbers.txt") == "it cites 20000 documents or more");
}

TEST_CASE_METHOD(UpdateFixture,
                 "a link up the tree leads to no circle and indexes each file once") {
  (void)write("a/b/x.txt", "x");
  fs::create_directory_symlink(docs(), docs() / "a/b/loop");
  CHECK(counts(update()) == "1 0 0 0 1 0");
}

TEST_CASE_METHOD(UpdateFixture, "a folder that cannot be read loses no documents") {
  (void)write("shut/a.txt", "một");
  (void)write("open/b.txt", "hai");
  CHECK(counts(update()) == "2 0 0 0 0 0");
  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(docs() / "shut", fs::perms::none);
  const uid_t user = ::geteuid();
  if (user == 0) {  // for root every folder is open: be nobody for a while
    for (const auto& entry : fs::recursive_directory_iterator(index()))
      fs::permissions(entry.path(), fs::perms::all);
    fs::permissions(index(), fs::perms::all);
    REQUIRE(::seteuid(65534) == 0);
  }
  const auto summary = update();
  if (user == 0)
    REQUIRE(::seteuid(user) == 0);
  fs::permissions(docs() / "shut", fs::perms::all);
  CHECK(counts(summary) == "0 0 2 0 1 0");
  CHECK(reason(summary, docs() / "shut") == "no permission to read it");
  CHECK(counts(update()) == "0 0 2 0 0 0");
}

TEST_CASE_METHOD(UpdateFixture, "a mark of secrecy keeps everything of a file out") {
  const std::string canary = "chimhoangyen";
  (void)write("a.txt", "MẬT\n\nKế hoạch\n\n" + canary);
  (void)write("b_TUYET MAT.txt", canary + " hai");
  (void)write("c.txt", "Kế hoạch bảo mật");
  CHECK(counts(update()) == "1 0 0 0 0 2");
  CHECK(counts(update()) == "0 0 1 0 0 2");
  CHECK(indexer::status(index()).withheld.size() == 2);
  const auto database = open();
  CHECK_FALSE(database.term_exists(canary));
  for (const auto& entry : fs::recursive_directory_iterator(index())) {
    if (!entry.is_regular_file())
      continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    CHECK(bytes.find(canary) == std::string::npos);
  }
  SECTION("also when it comes later, by a copy's name") {
    fs::copy_file(docs() / "c.txt", docs() / "c_MAT.txt");
    CHECK(counts(update()) == "0 0 0 1 0 4");
    CHECK(lines().empty());
  }
}

TEST_CASE_METHOD(UpdateFixture, "an empty disk in the place of a full one removes nothing") {
  for (int i = 0; i < 20; ++i)
    (void)write(std::to_string(i) + ".txt", "văn bản " + std::to_string(i));
  CHECK(counts(update()) == "20 0 0 0 0 0");
  fs::rename(docs(), folder.path() / "away");
  fs::create_directory(docs());
  (void)write("new.txt", "mới");
  auto summary = update();
  CHECK(counts(summary) == "1 0 20 0 1 0");
  CHECK_THAT(reason(summary, docs()), Catch::Matchers::StartsWith("20 of 20 documents are gone"));
  CHECK(lines().size() == 21);
  SECTION("unless asked to") {
    auto allowed = options();
    allowed.allow_mass_removal = true;
    CHECK(counts(update(allowed)) == "0 0 1 20 0 0");
  }
  SECTION("a renamed folder is no removal") {
    fs::remove(docs() / "new.txt");
    fs::rename(folder.path() / "away", docs() / "sub");
    CHECK(counts(update()) == "0 20 0 1 0 0");
  }
}

TEST_CASE_METHOD(UpdateFixture, "parts of a root, single files, wider roots") {
  (void)write("2023/a.txt", "một");
  (void)write("2023/b.txt", "hai");
  (void)write("2024/c.txt", "ba");
  auto part = options();
  part.paths = {docs() / "2023/a.txt"};
  CHECK(counts(update(part)) == "1 0 0 0 0 0");
  CHECK(lines() == Lines{"một @ 2023/a.txt"});
  part.paths = {docs() / "2023"};
  CHECK(counts(update(part)) == "1 0 1 0 0 0");

  SECTION("a wider folder takes the narrower in, ids stay") {
    const auto ids = documents();
    CHECK(counts(update()) == "1 2 0 0 0 0");
    CHECK(lines() ==
          Lines{"ba @ docs/2024/c.txt", "hai @ docs/2023/b.txt", "một @ docs/2023/a.txt"});
    for (const auto& [id, line] : ids)
      CHECK(documents().contains(id));
    CHECK(indexer::status(index()).roots.size() == 1);
    CHECK(counts(update(part)) == "0 0 2 0 0 0");

    fs::remove(docs() / "2023/a.txt");
    fs::remove(docs() / "2024/c.txt");
    CHECK(counts(update(part)) == "0 0 1 1 0 0");  // 2024 was not looked at
    CHECK(counts(update()) == "0 0 1 1 0 0");
  }
  SECTION("a single file leaves the others alone") {
    fs::remove(docs() / "2023/a.txt");
    part.paths = {docs() / "2023/b.txt"};
    CHECK(counts(update(part)) == "0 0 1 0 0 0");
    CHECK(lines().size() == 2);
  }
  SECTION("the same path written in other ways") {
    part.paths = {docs() / "2024/../2023/", docs() / "2023"};
    CHECK(counts(update(part)) == "0 0 2 0 0 0");
  }
  SECTION("paths that hold each other") {
    auto both = options();
    both.paths = {docs() / "2023/b.txt", docs() / "2023", docs()};
    CHECK(counts(update(both)) == "1 2 0 0 0 0");
    CHECK(counts(update(both)) == "0 0 3 0 0 0");
    fs::remove(docs() / "2023/a.txt");
    CHECK(counts(update(both)) == "0 0 2 1 0 0");
  }
}

TEST_CASE_METHOD(UpdateFixture, "large changes make a new generation, small ones do not") {
  for (int i = 0; i < 50; ++i)
    (void)write(std::to_string(i) + ".txt", "văn bản " + std::to_string(i));
  REQUIRE(counts(update()) == "50 0 0 0 0 0");
  const auto first = schema::IndexDirectory(index()).current();
  (void)write("0.txt", "sửa");
  REQUIRE(counts(update()) == "0 1 49 0 0 0");
  CHECK(schema::IndexDirectory(index()).current() == first);

  const std::string kept = id_of("0.txt");
  for (int i = 1; i < 40; ++i)
    (void)write(std::to_string(i) + ".txt", "văn bản mới " + std::to_string(i));
  fs::remove(docs() / "40.txt");
  const Xapian::Database reader = open();
  CHECK(counts(update()) == "0 39 10 1 0 0");
  CHECK(schema::IndexDirectory(index()).current() != first);
  CHECK_FALSE(fs::exists(first));
  CHECK_FALSE(fs::exists(index() / "build"));
  CHECK(reader.get_doccount() == 50);  // who reads goes on
  CHECK(open().get_doccount() == 49);
  CHECK(documents()[kept] == "sửa @ docs/0.txt");
  CHECK(counts(update()) == "0 0 49 0 0 0");
}

TEST_CASE_METHOD(UpdateFixture,
                 "many small databases are merged in rounds, documents in order of paths") {
  std::vector<std::string> names;
  for (int i = 1000; i < 1140; ++i)
    names.push_back(write(std::to_string(i) + ".txt", "văn bản " + std::to_string(i)).filename());
  auto many = options();
  many.threads = 70;  // as many databases as threads, at least
  CHECK(counts(update(many)) == "140 0 0 0 0 0");
  const auto database = open();
  Lines in_order;
  for (Xapian::docid id = 1; id <= database.get_lastdocid(); ++id)
    in_order.push_back(
        schema::decode_head(database.get_document(id).get_data()).files.front().path);
  CHECK(in_order == names);
}

TEST_CASE_METHOD(UpdateFixture, "unmarked words lead to marked ones after every kind of update") {
  const auto entry = [this](const std::string& folded) {
    const auto database = open();
    return Lines(database.synonyms_begin(folded), database.synonyms_end(folded));
  };
  (void)write("a.txt", "đảng ủy");
  (void)update();
  CHECK(entry("dang") == Lines{"đảng"});
  (void)write("b.txt", "dang đáng");
  (void)update();
  CHECK(entry("dang") == Lines{"dang", "đáng", "đảng"});
  fs::remove(docs() / "a.txt");
  (void)update();
  CHECK(entry("dang") == Lines{"dang", "đáng"});
  CHECK(entry("uy").empty());
}

TEST_CASE_METHOD(UpdateFixture, "the table of bodies follows the documents and the administrator") {
  const auto bodies = [this] { return open().get_metadata(std::string(schema::metadata_bodies)); };
  (void)write("a.txt", "Số 05-NQ/ĐUK\n\nNGHỊ QUYẾT\nvề học tập\n\nNội dung.");
  (void)update();
  CHECK_THAT(bodies(), Catch::Matchers::Contains("evidence"));
  CHECK_THAT(bodies(), !Catch::Matchers::Contains("Đông Quan"));
  auto known = options();
  known.known_bodies = {{.code = "ĐUK",
                         .name = "Đảng ủy Khối Đông Quan",
                         .parent = "",
                         .from_year = {},
                         .to_year = {}}};
  CHECK(counts(update(known)) == "0 0 1 0 0 0");
  CHECK_THAT(bodies(), Catch::Matchers::Contains("Đảng ủy Khối Đông Quan"));
  fs::remove(docs() / "a.txt");
  (void)update();
  CHECK_THAT(bodies(), !Catch::Matchers::Contains("evidence"));
}

TEST_CASE_METHOD(UpdateFixture, "the administrator's names go to documents of their years") {
  const auto issuer_of = [this](const std::string& path) {
    const auto database = open();
    const auto table =
        schema::BodyTable::parse(database.get_metadata(std::string(schema::metadata_bodies)));
    const auto posting = database.postlist_begin(schema::id_term(id_of(path)));
    const auto slot = schema::field(schema::FieldId::issuer).slot;
    const schema::Body* body = table.find(database.get_document(*posting).get_value(slot));
    return body == nullptr ? "" : body->name;
  };
  (void)write("old.txt",
              "Số 05-NQ/ĐUK\nLam Giang, ngày 15 tháng 5 năm 2012\n\nNGHỊ QUYẾT\nvề học tập");
  (void)write("new.txt",
              "Số 06-NQ/ĐUK\nLam Giang, ngày 15 tháng 5 năm 2021\n\nNGHỊ QUYẾT\nvề học tập");
  auto known = options();
  known.known_bodies = {{.code = "ĐUK",
                         .name = "Đảng ủy Khối Đông Quan",
                         .parent = "",
                         .from_year = {},
                         .to_year = 2018},
                        {.code = "ĐUK",
                         .name = "Đảng ủy Khối Tây Quan",
                         .parent = "",
                         .from_year = 2019,
                         .to_year = {}}};
  CHECK(counts(update(known)) == "2 0 0 0 0 0");
  CHECK(issuer_of("old.txt") == "Đảng ủy Khối Đông Quan");
  CHECK(issuer_of("new.txt") == "Đảng ủy Khối Tây Quan");
  known.known_bodies[0].to_year = 2022;
  known.known_bodies[1].from_year = 2023;
  CHECK(counts(update(known)) == "0 0 2 0 0 0");  // without reading a document again
  CHECK(issuer_of("new.txt") == "Đảng ủy Khối Đông Quan");
}

TEST_CASE_METHOD(UpdateFixture, "one state of the folder, one index, whichever way it came about") {
  std::mt19937 random(20261122);
  const UpdateFixture straight;
  for (int round = 0; round < 12; ++round) {
    CAPTURE(round);
    for (int change = 0; change < 6; ++change) {
      const std::string name = std::to_string(random() % 12) + ".txt";
      if (random() % 4 == 0)
        fs::remove(docs() / name);
      else
        (void)write(name, "nội dung " + std::to_string(random() % 9));
    }
    fs::create_directories(docs());
    (void)update();
    fs::remove_all(straight.docs());
    fs::remove_all(straight.index());
    fs::copy(docs(), straight.docs());
    auto one_thread = straight.options();
    one_thread.threads = 1 + static_cast<unsigned>(round) % 3;
    (void)straight.update(one_thread);
    CHECK(lines() == straight.lines());
    const auto here = open();
    const auto there = straight.open();
    CHECK(Lines(here.allterms_begin("n"), here.allterms_end("n")) ==
          Lines(there.allterms_begin("n"), there.allterms_end("n")));
  }
}

TEST_CASE_METHOD(UpdateFixture, "ids do not depend on the order in which files come") {
  (void)write("a.txt", "một");
  (void)write("b.txt", "hai");
  (void)update();
  const auto together = documents();
  fs::remove_all(index());
  auto one = options();
  one.paths = {docs() / "b.txt"};
  (void)update(one);
  (void)update();
  CHECK(documents() == together);
}

TEST_CASE_METHOD(UpdateFixture,
                 "a text in an encoding that nobody knows is left alone and says so") {
  std::string noise;
  for (int i = 0; i < 30; ++i)
    noise += "xñqz wéßk bÿþt ";
  (void)write("a.txt", noise);
  (void)update();
  const auto doubtful = [this] {
    const Xapian::Database database = open();
    const std::string data = database.get_document(database.get_lastdocid()).get_data();
    return schema::decode_head(data).doubtful_text;
  };
  CHECK(doubtful());
  CHECK(lines().front().starts_with(noise));
  fs::rename(docs() / "a.txt", docs() / "b.txt");  // its text comes from the index now
  (void)update();
  CHECK(doubtful());
}

TEST_CASE_METHOD(UpdateFixture, "records made by other rules are made anew, files unread") {
  (void)write("a.txt", "một");
  (void)write("b.txt", "hai");
  (void)update();
  CHECK(counts(update()) == "0 0 2 0 0 0");
  {
    Xapian::WritableDatabase database(schema::IndexDirectory(index()).current().string());
    database.set_metadata(std::string(schema::metadata_rules), "other rules");
    database.commit();
  }
  const auto before = documents();
  // Also what lies outside the folders of this update.
  auto elsewhere = options();
  elsewhere.paths = {docs() / "b.txt"};
  CHECK(counts(update(elsewhere)).starts_with("0 2 "));
  CHECK(documents() == before);
  CHECK(counts(update()) == "0 0 2 0 0 0");
}

TEST_CASE_METHOD(UpdateFixture, "the index of another version is refused and left alone") {
  (void)write("a.txt", "một");
  (void)update();
  {
    Xapian::WritableDatabase database(schema::IndexDirectory(index()).current().string());
    database.set_metadata(std::string(schema::metadata_schema), "999");
    database.commit();
  }
  try {
    (void)update();
    FAIL("updated another version's index");
  } catch (const schema::Error& error) {
    CHECK(error.code() == schema::ErrorCode::other_schema);
  }
  CHECK_THROWS_AS(indexer::status(index()), schema::Error);
  CHECK(open().get_doccount() == 1);
}

TEST_CASE_METHOD(UpdateFixture, "status names the codes of bodies that no table knows") {
  const auto letter = [](const std::string& number) {
    return "Số " + number + "\n\nLam Giang, ngày 05 tháng 3 năm 2023\n\nKẾ HOẠCH\nbảo vệ rừng\n";
  };
  (void)write("a.txt", letter("05-KH/BQLRG"));
  (void)write("b.txt", letter("06-KH/BQLRG"));
  (void)write("c.txt", letter("07-KH/TU"));
  (void)write("d.txt", letter("08-KH/QLBX"));
  (void)update();
  using Codes = std::vector<std::pair<std::string, std::size_t>>;
  CHECK(indexer::status(index()).unknown_codes == Codes{{"BQLRG", 2}, {"QLBX", 1}});
  schema::KnownBody known;
  known.code = "BQLRG";
  CHECK(indexer::status(index(), {known}).unknown_codes == Codes{{"QLBX", 1}});
}

TEST_CASE_METHOD(UpdateFixture, "status tells what the index knows") {
  CHECK_THROWS_AS(indexer::status(index()), schema::Error);
  (void)write("a.txt", "một");
  (void)write("b.txt", "một");
  (void)write("c.txt", "");
  (void)update();
  const auto status = indexer::status(index());
  CHECK(status.documents == 1);
  CHECK(status.files == 2);
  CHECK(status.failed.size() == 1);
  CHECK(status.bytes_on_disk > 0);
  CHECK(status.schema == schema::schema_version);
  CHECK(status.updated.size() == 20);
  CHECK(status.roots == decltype(status.roots){{"docs", fs::canonical(docs())}});
}

TEST_CASE_METHOD(UpdateFixture, "progress is told from start to end") {
  for (int i = 0; i < 5; ++i)
    (void)write(std::to_string(i) + ".txt", "văn bản " + std::to_string(i));
  std::vector<indexer::Progress> told;
  auto watched = options();
  watched.on_progress = [&](const indexer::Progress& progress) { told.push_back(progress); };
  (void)update(watched);
  REQUIRE(told.size() >= 2);
  CHECK(told.front().files_done == 0);
  CHECK(told.front().files_total == 5);
  CHECK(told.back().files_done == 5);
  CHECK(told.back().bytes_done == told.back().bytes_total);
}
