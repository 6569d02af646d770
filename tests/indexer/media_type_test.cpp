#include "indexer/media_type.h"

#include "tests/catch.h"

using vankien::indexer::media_type;
using vankien::indexer::Reader;
using namespace std::string_literals;

TEST_CASE("the format of a file") {
  const auto [name, bytes, type] = GENERATE(table<std::string, std::string, std::string>({
      {"a.txt", "văn bản", "text/plain"},
      {"a", "văn bản", "text/plain"},
      {"a.conf", "x = 1", "text/plain"},
      {"A.MD", "# x", "text/markdown"},
      {"a.htm", "x", "text/html"},
      {"a.txt", "\xef\xbb\xbf \n<!DOCTYPE html><p>", "text/html"},
      {"a.aspx", "<HTML lang=vi>", "text/html"},
      {"a.docx", "PK\x03\x04…",
       "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"a.doc", "PK\x03\x04…",
       "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"a.docx", "no package",
       "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"a.docx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"},
      {"a.doc", "{\\rtf1", "application/rtf"},
      {"a.doc", "x", "application/msword"},
      {"a.odt", "PK\x03\x04…", "application/vnd.oasis.opendocument.text"},
      {"a.xlsx", "PK\x03\x04…",
       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
      {"a.txt", "%PDF-1.4", "application/pdf"},
      {"a.jpg", "x", "image/jpeg"},
      {"quet", "MM\0*"s, "image/tiff"},
  }));
  CAPTURE(name, bytes);
  CHECK(media_type(name, bytes).name == type);
}

TEST_CASE("formats without a reader are known by name") {
  CHECK(media_type("a.rar", "").reader == Reader::none);
  CHECK(media_type("a.rar", "").label == "RAR");
  CHECK(media_type("a.pdf", "").reader == Reader::pdf);
  CHECK(media_type("a.doc", "").convert_to == "docx");
  CHECK(media_type("a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").convert_to == "xlsx");
  CHECK(media_type("a.txt", "").reader == Reader::text);
  CHECK(media_type("a.html", "").reader == Reader::html);
}
