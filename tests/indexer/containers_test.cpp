// Packages and mails: what lies in them is found as itself.
#include <algorithm>

#include "indexer/members.h"
#include "tests/catch.h"
#include "tests/indexer/update_fixture.h"
#include "tests/indexer/zip_file.h"

using namespace vankien;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

// "name=content" of each member; of one that cannot be read, the name of the reason.
Lines members_of(const std::string& bytes, indexer::Container kind = indexer::Container::zip) {
  Lines lines;
  const auto members = indexer::read_members(bytes, kind);
  REQUIRE(std::holds_alternative<std::vector<indexer::Member>>(members));
  for (const auto& [name, content] : std::get<std::vector<indexer::Member>>(members)) {
    const auto* reason = std::get_if<indexer::Reason>(&content);
    lines.push_back(name + "=" +
                    (reason != nullptr ? "!" + reason->encode() : std::get<std::string>(content)));
  }
  return lines;
}

const std::string mail =
    "From: =?utf-8?B?VsSDbiBwaMOybmc=?= <vp@example.vn>\r\n"
    "To: a@example.vn\r\n"
    "Subject: =?utf-8?Q?G=E1=BB=ADi_k=E1=BA=BF_ho=E1=BA=A1ch?=\r\n"
    "Date: Mon, 02 Mar 2026 10:00:00 +0700\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=\"xx\"\r\n\r\n"
    "--xx\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Xin g\xe1\xbb\xadi.</p>\r\n"
    "--xx\r\nContent-Type: text/plain; name=\"a.txt\"\r\n"
    "Content-Disposition: attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.txt\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nS+G6vyBob+G6oWNo\r\n"
    "--xx\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n\r\nlogo\r\n"
    "--xx--\r\n";

TEST_CASE("members of a package, under names that lead nowhere") {
  CHECK(members_of(zip_file({{"thư/mục/a.txt", "một"},
                             {"../../etc/b.txt", "hai"},
                             {"/c.txt", "ba"},
                             {"a\\b\nc.txt", "bốn"},
                             {"c.txt", "năm"},
                             {".DS_Store", ""},
                             {"__MACOSX/c.txt", ""},
                             {"~$c.docx", ""}})) ==
        Lines{"thư/mục/a.txt=một", "etc/b.txt=hai", "c.txt=ba", "a/b c.txt=bốn", "c (2).txt=năm"});
}

TEST_CASE("containers in containers, to a depth") {
  const std::string inner = zip_file({{"c.txt", "ba"}});
  const std::string middle = zip_file({{"b.zip", inner}, {"x.zip", "PK\x03\x04 hỏng"}});
  const Lines lines = members_of(zip_file({{"a.zip", middle}, {"d.txt", "bốn"}}));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] ==
        "a.zip//b.zip=!nested-too-deeply\x1f"
        "2");
  CHECK(lines[1].starts_with("a.zip//x.zip=!"));
  CHECK(lines[2] == "d.txt=bốn");
  CHECK(members_of(zip_file({{"a.zip", inner}})) == Lines{"a.zip//c.txt=ba"});
}

TEST_CASE("a package that is damaged or beyond a limit is one named failure") {
  const std::string whole = zip_file({{"a.txt", std::string(5000, 'a')}});
  for (const std::string& bytes : {whole.substr(0, 100), std::string("PK\x03\x04"), std::string()})
    CHECK(std::holds_alternative<indexer::Unread>(
        indexer::read_members(bytes, indexer::Container::zip)));
  ZipEntries many;
  for (int i = 0; i < 2100; ++i)
    many.emplace_back(std::to_string(i), "");
  const auto members = indexer::read_members(zip_file(many), indexer::Container::zip);
  REQUIRE(std::holds_alternative<indexer::Unread>(members));
  CHECK(std::get<indexer::Unread>(members).reason.code == indexer::ReasonCode::package_entries);
}

TEST_CASE("a mail says its head and its words; its attachments are members") {
  const auto text = indexer::read_mail(mail);
  REQUIRE(std::holds_alternative<indexer::FileText>(text));
  CHECK(std::get<indexer::FileText>(text).text ==
        "Gửi kế hoạch\n\nNgười gửi: Văn phòng <vp@example.vn>\nNgười nhận: a@example.vn\n"
        "Ngày gửi: 02/03/2026\n\nXin gửi.");
  CHECK(members_of(mail, indexer::Container::mail) == Lines{"kế hoạch.txt=Kế hoạch"});
}

TEST_CASE("members go over the wire as they are, and nothing else does") {
  const auto sent = indexer::read_members(zip_file({{"a.txt", "một"}}), indexer::Container::zip);
  const std::string bytes = indexer::encode_members(sent);
  const auto got = indexer::decode_members(bytes);
  REQUIRE(std::get<0>(got).size() == 1);
  CHECK(std::get<0>(got).front().name == "a.txt");
  for (std::size_t size = 0; size < bytes.size(); ++size)
    if (const auto cut = indexer::decode_members(bytes.substr(0, size)); cut.index() == 0)
      CHECK(std::get<0>(cut).size() < 2);
  // A child that was taken over names a way out.
  std::vector<indexer::Member> hostile{{"../../etc/passwd", "x"}};
  const auto harmless = indexer::decode_members(indexer::encode_members(hostile));
  CHECK(std::get<0>(harmless).front().name == "etc/passwd");
}

class ContainerFixture : public UpdateFixture {
 public:
  void pack(const ZipEntries& entries) const { (void)write("a.zip", zip_file(entries)); }
};

TEST_CASE_METHOD(ContainerFixture, "what lies in a package is indexed as itself") {
  pack({{"b.txt", "hai"}, {"c/d.txt", "ba"}, {"x.docx", "PK\x03\x04 hỏng"}});
  CHECK(counts(update()) == "2 0 0 0 1 0");
  CHECK(lines() == Lines{"ba @ docs/a.zip//c/d.txt", "hai @ docs/a.zip//b.txt"});
  CHECK(counts(update()) == "0 0 2 0 1 0");
  const std::string id = id_of("a.zip//b.txt");

  SECTION("a changed package changes what changed in it") {
    pack({{"b.txt", "hai"}, {"c/d.txt", "bốn"}, {"e.txt", "năm"}});
    CHECK(counts(update()) == "1 1 1 0 0 0");
    CHECK(id_of("a.zip//b.txt") == id);
    pack({{"b.txt", "hai"}});
    CHECK(counts(update()) == "0 0 1 2 0 0");
  }
  SECTION("a moved package keeps its documents, a removed one takes them along") {
    fs::rename(docs() / "a.zip", docs() / "b.zip");
    CHECK(counts(update()) == "0 2 0 0 1 0");
    CHECK(id_of("b.zip//b.txt") == id);
    fs::remove(docs() / "b.zip");
    CHECK(counts(update()) == "0 0 0 2 0 0");
  }
  SECTION("what was unpacked is a copy of it") {
    (void)write("b.txt", "hai");
    CHECK(counts(update()) == "0 1 1 0 1 0");
    CHECK(id_of("b.txt") == id);
  }
  SECTION("a package that breaks loses its documents and is named") {
    (void)write("a.zip", "PK\x03\x04 hỏng");
    CHECK(counts(update()) == "0 0 0 2 1 0");
    CHECK(counts(update()) == "0 0 0 0 1 0");
  }
  SECTION("failures in it are tried again on request") {
    auto again = options();
    again.retry_failed = true;
    CHECK(counts(update(again)) == "0 0 2 0 1 0");
  }
  SECTION("given by its own path") {
    auto alone = options();
    alone.paths = {docs() / "a.zip"};
    CHECK(counts(update(alone)) == "0 0 2 0 1 0");
  }
}

TEST_CASE_METHOD(ContainerFixture, "marks of secrecy count in packages, in their names too") {
  pack({{"b.txt", "MẬT\n\nKế hoạch"}, {"c_TUYỆT MẬT.txt", "ba"}, {"d.txt", "bốn"}});
  CHECK(counts(update()) == "1 0 0 0 0 2");
  fs::rename(docs() / "a.zip", docs() / "12-KH_MAT.zip");
  CHECK(counts(update()) == "0 0 0 1 0 3");
}

TEST_CASE_METHOD(ContainerFixture, "a mail and what it brought are documents of their own") {
  (void)write("thu.eml", mail);
  CHECK(counts(update()) == "2 0 0 0 0 0");
  CHECK_FALSE(id_of("thu.eml").empty());
  CHECK_FALSE(id_of("thu.eml//kế hoạch.txt").empty());
  CHECK(counts(update()) == "0 0 2 0 0 0");
}

}  // namespace
