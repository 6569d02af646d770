#include "analyzers/document_text.h"

#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

namespace {

std::string bytes_of(std::u16string_view text, bool big) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += big ? high : low;
    bytes += big ? low : high;
  }
  return bytes;
}

}  // namespace

TEST_CASE("a document text is NFC with LF line ends, nothing else changed") {
  const auto [bytes, text] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"Đảng ủy\n", "Đảng ủy\n"},
      {"\xEF\xBB\xBF"
       "a",
       "a"},
      {"a\uFEFF", "a\uFEFF"},
      {"a\r\nb\rc\n\r\n", "a\nb\nc\n\n"},
      {"\r", "\n"},
      {"vie\u0323\u0302t\u200B \u00A0", "việt\u200B \u00A0"},
      {bytes_of(u"\uFEFFĐảng\r\n", true), "Đảng\n"},
      {bytes_of(u"\uFEFFĐảng\r\n", false), "Đảng\n"},
      {bytes_of(u"\uFEFF\U0001F600", false), "\U0001F600"},
      {bytes_of(u"\uFEFF", true), ""},
  }));
  CAPTURE(bytes);
  const auto read = document_text(bytes);
  REQUIRE(std::holds_alternative<std::string>(read));
  CHECK(std::get<std::string>(read) == text);
}

TEST_CASE("what is no text is refused with its reason") {
  using namespace std::string_literals;
  const auto [bytes, reason] = GENERATE(table<std::string, std::string>({
      {"ab\xE1", "not UTF-8: byte 2 (0xE1)"},
      {"a\0b"s, "a NUL character after 1 bytes of text"},
      {"\xFF\xFE"
       "a",
       "not UTF-16: an odd number of bytes"},
      {"\xFE\xFF\xD8\x00"s, "not UTF-16: byte 2 (0xD800)"},
      {"\xFE\xFF\xDC\x00\x00\x61"s, "not UTF-16: byte 2 (0xDC00)"},
      {"\xFF\xFE\x00\x00"s, "a NUL character after 0 bytes of text"},
  }));
  CAPTURE(reason);
  const auto read = document_text(bytes);
  REQUIRE(std::holds_alternative<NotText>(read));
  CHECK(std::get<NotText>(read).reason == reason);
}
