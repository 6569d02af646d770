#include "analyzers/unicode.h"

#include <optional>
#include <string>

#include "tests/catch.h"

using namespace vankien::analyzers;  // NOLINT(google-build-using-namespace)

TEST_CASE("code points and their bytes") {
  const auto [value, bytes] = GENERATE(table<char32_t, std::string>({
      {U'a', "a"},
      {0x7F, "\x7F"},
      {0x80, "\xC2\x80"},
      {U'đ', "đ"},
      {0x7FF, "\xDF\xBF"},
      {0x800, "\xE0\xA0\x80"},
      {U'ệ', "ệ"},
      {0xFFFD, "\xEF\xBF\xBD"},
      {0x10000, "\xF0\x90\x80\x80"},
      {0x10FFFF, "\xF4\x8F\xBF\xBF"},
  }));
  std::string written;
  append_utf8(written, value);
  CHECK(written == bytes);
  CHECK(decode(bytes, 0).value == value);
  CHECK(decode(bytes, 0).bytes == bytes.size());
  CHECK(previous_code_point("x" + bytes, 1 + bytes.size()) == 1);
  CHECK(code_points_before("ệ" + bytes, 3 + bytes.size()) == 2);
  CHECK_FALSE(first_invalid_utf8(bytes));
}

TEST_CASE("a sequence that breaks off is never read past its end") {
  const std::string bytes = GENERATE(as<std::string>{}, "\xC4", "\xE1\xBB", "\xF0\x9F\x98", "\x80");
  const CodePoint read = decode(bytes, 0);
  CHECK(read.value == replacement_character);
  CHECK(read.bytes == 1);
}

TEST_CASE("the first ill-formed sequence is found") {
  const auto [bytes, offset] = GENERATE(table<std::string, std::optional<std::size_t>>({
      {"", std::nullopt},
      {"Đảng ủy", std::nullopt},
      {"ab\xFF", 2},
      {"ab\xC4", 2},
      {"a\xC0\xAF", 1},         // overlong
      {"\xED\xA0\x80", 0},      // surrogate
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"ệ\x80", 3},
  }));
  CAPTURE(bytes);
  CHECK(first_invalid_utf8(bytes) == offset);
}

TEST_CASE("normalization form C") {
  const auto [text, composed] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"Đảng ủy", "Đảng ủy"},
      {"vie\u0323\u0302t", "việt"},
      {"vie\u0302\u0323t", "việt"},
      {"\u212B", "\u00C5"},
      {"\u1100\u1161\u11A8", "\uAC01"},
  }));
  CAPTURE(text);
  CHECK(nfc(text) == composed);
  CHECK(nfc(composed) == composed);
}

TEST_CASE("a hundred thousand marks on one letter are sorted at once") {
  // Insertion one by one took minutes.
  std::string written = "a";
  std::string sorted = "ạ";
  constexpr int pairs = 50000;
  for (int i = 0; i < pairs; ++i) {
    written += "\u0302\u0323";
    sorted += i == 0 ? "" : "\u0323";
  }
  // The first circumflex would compose with the letter, were it not for the dots between them.
  sorted.replace(0, std::string("ạ").size(), "ậ");
  for (int i = 1; i < pairs; ++i) {
    sorted += "\u0302";
  }
  const std::string composed = nfc(written);
  CHECK((composed == sorted));
  CHECK((nfc(composed) == composed));
}

TEST_CASE("case and kind of characters") {
  CHECK(lower(U'Đ') == U'đ');
  CHECK(lower(U'Ệ') == U'ệ');
  CHECK(lower(U'I') == U'i');
  CHECK(upper(U'đ') == U'Đ');
  CHECK(is_word_character(U'ệ'));
  CHECK(is_word_character(U'9'));
  CHECK_FALSE(is_word_character(U'_'));
  CHECK_FALSE(is_word_character(0x0301));
  CHECK_FALSE(is_word_character(U'-'));
  CHECK(has_nfc_boundary_before(U'a'));
  CHECK_FALSE(has_nfc_boundary_before(0x0301));
}

TEST_CASE("each broken sequence becomes one replacement character") {
  const auto [bytes, text] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"Đảng", "Đảng"},
      {"a\xFF\xFE"
       "b",
       "a\uFFFD\uFFFDb"},
      {"a\xE1\xBB", "a\uFFFD"},
      {"\xE1\xBB"
       "a",
       "\uFFFDa"},
      {"\xC0\xAF", "\uFFFD\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  }));
  CAPTURE(bytes);
  CHECK(valid_utf8(bytes) == text);
  CHECK_FALSE(first_invalid_utf8(text));
}
