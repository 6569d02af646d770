// ZIP packages: what unpacks to too much, and directories that lie.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

constexpr std::size_t million = 1'000'000;

std::string docx_of(const std::string& part) {
  return raw_zip({{.name = "word/document.xml", .content = part}});
}

// An archive of archives of … : what the innermost unpacks to grows by `width` a level.
std::string nested_zip(int levels, std::size_t width) {
  std::string bytes = repeat("0", 4 * million);
  for (int level = 0; level < levels; ++level) {
    std::vector<RawMember> members;
    for (std::size_t i = 0; i < width; ++i)
      members.push_back({.name = "lib" + std::to_string(i) + ".zip", .content = bytes});
    bytes = raw_zip(members);
  }
  return bytes;
}

std::string many_members(std::size_t count) {
  std::vector<RawMember> members;
  for (std::size_t i = 0; i < count; ++i)
    members.push_back({.name = "word/document" + std::to_string(i) + ".xml", .packed = false});
  return raw_zip(members);
}

// Every entry of the directory leads to the same packed bytes.
std::string overlapping() {
  const std::string one = raw_zip({{.name = "word/document.xml", .content = repeat("a", million)}});
  const std::size_t directory = one.find("PK\x01\x02");
  const std::size_t end = one.find("PK\x05\x06");
  const std::string all = repeat(one.substr(directory, end - directory), 1900);
  return one.substr(0, directory) + all + "PK\x05\x06" + little_endian(0, 4) +
         little_endian(1900, 2) + little_endian(1900, 2) + little_endian(all.size(), 4) +
         little_endian(directory, 4) + little_endian(0, 2);
}

std::string duplicates() {
  const std::string part = word_part(word_paragraph("trùng"));
  return raw_zip(std::vector<RawMember>(1500, {.name = "word/document.xml", .content = part}));
}

std::string good_docx() {
  std::string body;
  for (int i = 0; i < 200; ++i)
    body += word_paragraph("Điều " + std::to_string(i * 7919) + ". Kế hoạch");
  return raw_docx(body);
}

// A package whose only text part has these lies in its headers.
HostileFile liar(const std::string& name, const RawMember& lies) {
  return hostile(name, [name, lies] {
    RawMember member = lies;
    member.content = word_part(word_paragraph(name));
    if (member.name.empty())
      member.name = "word/document.xml";
    return raw_zip({member});
  });
}

std::vector<HostileFile> bombs() {
  return {
      hostile("ratio.docx", [] { return docx_of(word_part(repeat(" ", 150 * million))); }),
      hostile("size.docx",
              [] {
                return raw_docx(
                    word_paragraph(repeat("bom ", 60 * million)),
                    {{.name = "x", .content = repeat("y", 2 * million), .packed = false}});
              }),
      hostile("entries-65535.docx", [] { return many_members(65'535); }),
      hostile("nested.zip", [] { return nested_zip(6, 16); }),
      hostile("nested.docx", [] { return nested_zip(5, 17); }),
      hostile("nested-500-deep.zip", [] { return nested_zip(500, 1); }),
      hostile("overlapping.docx", [] { return overlapping(); }),
      hostile("overlapping.zip", [] { return overlapping() + "x"; }),
      hostile("duplicates.docx", [] { return duplicates(); }),
      hostile("styles.docx",
              [] {
                return raw_docx(word_paragraph("kiểu"), {{.name = "word/styles.xml",
                                                          .content = repeat(" ", 150 * million)}});
              }),
  };
}

std::vector<HostileFile> liars() {
  constexpr std::uint16_t encrypted = 1;
  constexpr std::uint16_t sizes_behind = 8;
  constexpr std::int64_t endless = 0xffffffff;
  return {
      liar("size-0.docx", {.size = 0}),
      liar("size-4-gb.docx", {.size = endless}),
      liar("packed-size-4-gb.docx", {.packed_size = endless}),
      liar("packed-size-3.docx", {.packed_size = 3}),
      liar("encrypted.docx", {.flags = encrypted}),
      liar("sizes-behind.docx", {.packed_size = 0, .flags = sizes_behind}),
      liar("method-bzip2.docx", {.method = 12}),
      liar("method-lzma.docx", {.method = 14}),
      liar("method-99.docx", {.method = 99}),
      liar("stored-as-deflate.docx", {.packed = false, .method = 8}),
      liar("two-names.docx", {.central_name = "word/other.xml"}),
      liar("long-name.docx", {.name = repeat("n", 65'535)}),
      liar("name-nul.docx", {.name = std::string("word/document.xml\0x", 19)}),
      liar("name-bytes.docx", {.name = "word/\xff\xfe.xml"}),
      liar("slip-up.docx", {.name = "../../../../etc/cron.d/x"}),
      liar("slip-root.docx", {.name = "/etc/passwd"}),
      liar("slip-drive.docx", {.name = "C:\\Windows\\x.xml"}),
      hostile("no-directory.docx",
              [] {
                const std::string bytes = good_docx();
                return bytes.substr(0, bytes.find("PK\x01\x02"));
              }),
      hostile("two-ends.docx",
              [] {
                const std::string bytes = good_docx();
                return bytes + bytes.substr(bytes.find("PK\x05\x06")) + "PK\x05\x06";
              }),
      hostile("only-an-end.docx", [] { return "PK\x03\x04PK\x05\x06" + repeat("\xff", 18); }),
  };
}

}  // namespace

std::vector<HostileFile> hostile_packages() {
  std::vector<HostileFile> files = bombs();
  append(files, liars());
  append(files, ruins_of("good", ".docx", good_docx(), 6));
  return files;
}

}  // namespace vankien::tests
