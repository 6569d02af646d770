// The formats of 2003: compound files (.doc, .xls, .ppt) whose chains run in circles, and RTF.
#include "tests/hostile/hostile_file.h"
#include "tests/hostile/raw_bytes.h"

namespace vankien::tests {
namespace {

constexpr std::size_t million = 1'000'000;
constexpr std::size_t sector = 512;
constexpr std::uint64_t end_of_chain = 0xfffffffe;
constexpr std::uint64_t free_sector = 0xffffffff;
constexpr std::uint64_t table_sector = 0xfffffffd;

std::string padded(std::string bytes, std::size_t size, char with = '\0') {
  bytes.resize(std::max(bytes.size(), size), with);
  return bytes;
}

std::string utf16(const std::string& ascii) {
  std::string bytes;
  for (const char c : ascii)
    bytes += {c, '\0'};
  return bytes;
}

std::string directory_entry(const std::string& name, char kind, std::uint64_t first,
                            std::uint64_t size, std::uint64_t child) {
  return padded(utf16(name), 64) + little_endian(2 * name.size() + 2, 2) + kind + '\1' +
         little_endian(free_sector, 4) + little_endian(free_sector, 4) + little_endian(child, 4) +
         padded("", 36) + little_endian(first, 4) + little_endian(size, 8);
}

// What a compound file says of itself; the truth unless told otherwise.
struct CompoundLies {
  std::uint64_t sector_shift = 9;
  std::uint64_t table_sectors = 1;
  std::uint64_t directory = 1;
  std::uint64_t more_tables = end_of_chain;
  std::uint64_t next_of_stream = 0;  // 0: the sector behind
  std::uint64_t stream_size = 0;
};

// One stream, at least 4096 bytes so that it has sectors of its own, from sector 2.
std::string compound(const std::string& name, const std::string& content,
                     const CompoundLies& lies = {}) {
  const std::string stream = padded(content, 4096);
  const std::size_t sectors = (stream.size() + sector - 1) / sector;
  std::string head = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + padded("", 16) + little_endian(0x3e, 2) +
                     little_endian(3, 2) + little_endian(0xfffe, 2) +
                     little_endian(lies.sector_shift, 2) + little_endian(6, 2) + padded("", 10) +
                     little_endian(lies.table_sectors, 4) + little_endian(lies.directory, 4) +
                     little_endian(0, 4) + little_endian(4096, 4) + little_endian(end_of_chain, 4) +
                     little_endian(0, 4) + little_endian(lies.more_tables, 4) +
                     little_endian(0, 4) + little_endian(0, 4);
  std::string table = little_endian(table_sector, 4) + little_endian(end_of_chain, 4);
  for (std::size_t i = 0; i < sectors && i < 100; ++i)
    table += little_endian(i + 1 == sectors           ? end_of_chain
                           : lies.next_of_stream != 0 ? lies.next_of_stream
                                                      : i + 3,
                           4);
  const std::string directory =
      directory_entry("Root Entry", 5, end_of_chain, 0, 1) +
      directory_entry(name, 2, 2, lies.stream_size == 0 ? stream.size() : lies.stream_size,
                      free_sector);
  return padded(head, sector, '\xff') + padded(table, sector, '\xff') + padded(directory, sector) +
         padded(stream, sectors * sector);
}

// The beginning of Word's main stream; `text` and `length` are where the text should be.
std::string word_stream(std::uint64_t flags, std::uint64_t text, std::uint64_t length) {
  std::string bytes = little_endian(0xa5ec, 2) + little_endian(193, 2) + padded("", 6) +
                      little_endian(flags, 2) + padded("", 12) + little_endian(text, 4) +
                      little_endian(text + length, 4);
  return padded(bytes, 0x4c) + little_endian(length, 4) + padded("", 400, '\xff') +
         repeat("Van ban cu. ", 300);
}

std::string record(std::uint64_t kind, const std::string& content, std::int64_t size = -1) {
  return little_endian(kind, 2) +
         little_endian(size < 0 ? content.size() : static_cast<std::uint64_t>(size), 2) + content;
}

// A workbook of Excel 97 with these records.
std::string workbook(const std::string& records) {
  return compound("Workbook",
                  record(0x809, little_endian(0x600, 2) + little_endian(5, 2) + padded("", 12)) +
                      records + record(0x0a, ""));
}

std::vector<HostileFile> compound_files() {
  const std::string good = compound("WordDocument", word_stream(0, 0x200, 3000));
  return {
      hostile("head-only.doc", [good] { return good.substr(0, 512); }),
      hostile("good-lies.doc", [good] { return good; }),
      hostile(
          "sector-of-gigabytes.doc",
          [] { return compound("WordDocument", word_stream(0, 512, 9), {.sector_shift = 31}); }),
      hostile("sector-of-0.doc",
              [] { return compound("WordDocument", word_stream(0, 512, 9), {.sector_shift = 0}); }),
      hostile("tables.doc",
              [] {
                return compound("WordDocument", word_stream(0, 512, 9),
                                {.table_sectors = 0x7fffffff});
              }),
      hostile("more-tables-circle.doc",
              [] { return compound("WordDocument", word_stream(0, 512, 9), {.more_tables = 2}); }),
      hostile("directory-beyond.doc",
              [] {
                return compound("WordDocument", word_stream(0, 512, 9), {.directory = 0x00ffffff});
              }),
      hostile("directory-in-stream.doc",
              [] { return compound("WordDocument", word_stream(0, 512, 9), {.directory = 3}); }),
      hostile("stream-circle.doc",
              [] {
                return compound("WordDocument", word_stream(0, 512, 9),
                                {.next_of_stream = 2, .stream_size = 0x7fffffff});
              }),
      slow(
          hostile("text-beyond.doc",
                  [] { return compound("WordDocument", word_stream(0, 0x7ffffff0, 0x7fffffff)); })),
      hostile("text-of-gigabytes.doc",
              [] { return compound("WordDocument", word_stream(0, 512, 0x7fffffff)); }),
      hostile("encrypted.doc",
              [] { return compound("WordDocument", word_stream(0x100, 512, 99)); }),
      hostile("pieces.doc", [] { return compound("WordDocument", word_stream(0x204, 512, 99)); }),
      hostile("strings.xls",
              [] {
                return workbook(
                    record(0xfc, little_endian(0xffffffff, 4) + little_endian(0xffffffff, 4)));
              }),
      hostile("long-string.xls",
              [] {
                return workbook(record(0xfc, little_endian(1, 4) + little_endian(1, 4) +
                                                 little_endian(0xffff, 2) + "\x08" +
                                                 little_endian(0xffff, 2)));
              }),
      hostile("record-beyond.xls", [] { return workbook(record(0x204, "x", 0xffff)); }),
      hostile("sheet-circle.xls",
              [] {
                return workbook(record(
                    0x85, little_endian(0, 4) + little_endian(0, 2) + little_endian(1, 2) + "a"));
              }),
      hostile("records-within-records.ppt",
              [] {
                std::string records;
                for (int depth = 0; depth < 500; ++depth)
                  records = little_endian(0xf, 2) + little_endian(0x3e8, 2) +
                            little_endian(records.size(), 4) + records;
                return compound("PowerPoint Document", records);
              }),
      hostile("record-of-gigabytes.ppt",
              [] {
                return compound(
                    "PowerPoint Document",
                    little_endian(0xf, 2) + little_endian(0x3e8, 2) + little_endian(0x7fffffff, 4));
              }),
  };
}

std::string rtf(const std::string& body) {
  return "{\\rtf1\\ansi " + body + "}";
}

std::vector<HostileFile> rich_texts() {
  return {
      hostile("head-only.rtf", [] { return std::string("{\\rtf1"); }),
      slow(hostile("deep.rtf", [] { return rtf(repeat("{", million)); })),
      slow(hostile("deep-closed.rtf",
                   [] { return rtf(repeat("{", million) + "x" + repeat("}", million)); })),
      hostile("closed-too-often.rtf", [] { return rtf("a" + repeat("}", million)); }),
      slow(hostile("binary.rtf", [] { return rtf("{\\pict\\bin2147483647 abc}"); })),
      hostile("binary-negative.rtf", [] { return rtf("{\\pict\\bin-1 abc}"); }),
      hostile("number.rtf", [] { return rtf("\\fs" + repeat("9", 5 * million) + " a"); }),
      hostile("word.rtf", [] { return rtf("\\" + repeat("a", 5 * million) + " a"); }),
      hostile("skipped.rtf", [] { return rtf("\\uc2147483647\\u7853 ?\\uc-9\\u-1 ?"); }),
      slow(hostile("fonts.rtf",
                   [] {
                     std::string fonts;
                     for (int i = 0; i < 100'000; ++i)
                       fonts += "{\\f" + std::to_string(i) + " .VnTime;}";
                     return rtf("{\\fonttbl" + fonts + "}a");
                   })),
      hostile("picture.rtf",
              [] { return rtf("{\\pict\\wmetafile8 " + repeat("ff", 5 * million) + "}"); }),
      hostile("object.rtf", [] { return rtf("{\\object\\objdata " + repeat("d0cf", 9999) + "}"); }),
      slow(hostile(
          "tables.rtf",
          [] { return rtf(repeat("\\trowd\\cellx1\\intbl\\itap99 ", 50'000) + "a\\cell\\row"); })),
      hostile(
          "include.rtf",
          [] { return rtf("{\\field{\\*\\fldinst INCLUDETEXT \"/etc/passwd\"}{\\fldrslt a}}"); }),
  };
}

}  // namespace

std::vector<HostileFile> hostile_old_office() {
  std::vector<HostileFile> files = compound_files();
  append(files, rich_texts());
  append(files, ruins_of("good", ".rtf", rtf(repeat("Van ban \\u7853?\\par ", 200)), 3));
  return files;
}

}  // namespace vankien::tests
