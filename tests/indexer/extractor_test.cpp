#include "indexer/extractor.h"

#include "tests/catch.h"
#include "tests/indexer/zip_file.h"
#include "tests/temporary_folder.h"

using vankien::indexer::Extracted;
using vankien::indexer::Extractor;
using vankien::indexer::Skipped;
using vankien::tests::TemporaryFolder;
using namespace std::string_literals;

namespace {

struct Case {
  std::string name;
  std::string bytes;
  std::string result;  // the text, or "! " and the beginning of the reason
};

std::string read(const Extractor& extractor, const std::filesystem::path& file) {
  const auto result = extractor.extract(file);
  if (const auto* skipped = std::get_if<Skipped>(&result)) {
    CHECK(skipped->path == file);
    return "! " + skipped->reason.english();
  }
  return std::get<Extracted>(result).text;
}

}  // namespace

TEST_CASE("each file gives its text or the reason why not") {
  const Extractor extractor;
  const TemporaryFolder folder;
  const std::vector<Case> cases{
      {"a.txt", "Kế hoạch\r\nsố 5", "Kế hoạch\nsố 5"},
      {"nfd.txt", "Đa\u0309ng", "Đảng"},
      {"utf16.txt", "\xff\xfe\x10\x01"s, "Đ"},
      {"a.md", "# Kế hoạch", "# Kế hoạch"},
      {"a.html", "<p>Kế hoạch</p>", "Kế hoạch"},
      {"a.docx", docx_file("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"), "Kế hoạch"},
      {"renamed.doc", docx_file("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"), "Kế hoạch"},
      {"empty.txt", "", "! the file is empty"},
      {"blank.txt", " \n\t\n", "! it holds no text, only white space"},
      {"binary.txt", "a\0b"s, "! no text in a known encoding: "},
      {"latin1.txt", "caf\xe9", "! no text in a known encoding: not UTF-8: byte 3 (0xE9)"},
      {"noise",
       "\x7f"
       "ELF\x02\x01\x01\0\0"s,
       "! no text in a known encoding: "},
      {"a.pdf", "%PDF-1.7", "! damaged PDF"},
      {"a.jpg", "\xff\xd8\xff", "! damaged picture"},
      {"a.odt", "PK\x03\x04", "! not a readable ZIP package"},
      {"tcvn3.txt", "C\xe9ng h\xdf\x61 x\xb7 h\xe9i ch\xf1 ngh\xdc\x61 Vi\xd6t Nam",
       "Cộng hòa xã hội chủ nghĩa Việt Nam"},
      {"broken.docx", "PK\x03\x04", "! not a readable ZIP package"},
      {"none.html", "<html></html>", "! the page holds no text"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK_THAT(read(extractor, folder.write(c.name, c.bytes)),
               Catch::Matchers::StartsWith(c.result));
  }
  CHECK_THAT(read(extractor, folder.path() / "gone.txt"),
             Catch::Matchers::StartsWith("! there is no such file"));
  CHECK(read(extractor, folder.path()) == "! not a file");
}

TEST_CASE("files over the limits are refused without being read") {
  const Extractor extractor;
  const TemporaryFolder folder;
  const auto file = folder.write("large.txt", "x");
  std::filesystem::resize_file(file, 100'000'001);  // sparse: no disk is filled
  CHECK(read(extractor, file) == "! larger than 100 MB");
  std::filesystem::resize_file(file, 64'000'001);
  CHECK(read(extractor, file) == "! more than 64 MB of text");
}
