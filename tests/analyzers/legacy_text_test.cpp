#include "analyzers/legacy_text.h"

#include "analyzers/legacy_encoding.h"
#include "analyzers/unicode.h"
#include "tests/catch.h"

using namespace vankien::analyzers;
using namespace std::string_literals;

namespace {

// Each byte as the character that Latin-1 has there.
std::string characters(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes)
    append_utf8(text, static_cast<unsigned char>(byte));
  return text;
}

}  // namespace

TEST_CASE("bytes of old encodings are read as their letters") {
  const auto [encoding, bytes, text] = GENERATE(table<LegacyEncoding, std::string, std::string>({
      {LegacyEncoding::tcvn3, "\xf1y ban nh\xa9n d\xa9n", "ủy ban nhân dân"},
      {LegacyEncoding::tcvn3,
       "Nh\xb5 n\xad\xed"
       "c",
       "Nhà nước"},  // 0xAD is a soft hyphen to others
      {LegacyEncoding::vni,
       "U\xdb"
       "Y BAN NHA\xc2N DA\xc2N",
       "ỦY BAN NHÂN DÂN"},
      {LegacyEncoding::vni,
       "tr\xf6\xf4\xf9"
       "c h\xf4\xfbi",
       "trước hởi"},
      {LegacyEncoding::viscii, "Vi\xaet Nam", "Việt Nam"},
      {LegacyEncoding::windows_1258, "\xd0\xe3\xf2ng Vi\xea\xf2t", "Đặng Việt"},
  }));
  CAPTURE(name(encoding));
  CHECK(from_legacy(characters(bytes), encoding) == text);
}

TEST_CASE("windows-1252's own characters stand for bytes too") {
  CHECK(from_legacy("Tr­êng §¶ng", LegacyEncoding::tcvn3) == "Trường Đảng");
  CHECK(from_legacy("ÑAÛNG BOÄ", LegacyEncoding::vni) == "ĐẢNG BỘ");
}

TEST_CASE("what is no letter of the encoding stays") {
  const std::string text = "12/05 — “abc” 日本 🙂";
  for (const LegacyEncoding encoding :
       {LegacyEncoding::tcvn3, LegacyEncoding::vni, LegacyEncoding::windows_1258}) {
    CAPTURE(name(encoding));
    CHECK(from_legacy(text, encoding) == text);
  }
}

TEST_CASE("fonts tell the encoding of what they show") {
  CHECK(font_encoding(".VnTime") == FontEncoding{LegacyEncoding::tcvn3, false});
  CHECK(font_encoding(".VnTimeH") == FontEncoding{LegacyEncoding::tcvn3, true});
  CHECK(font_encoding("BADEPR+.VnTimeH,Bold") == FontEncoding{LegacyEncoding::tcvn3, true});
  CHECK(font_encoding("VNI-Times") == FontEncoding{LegacyEncoding::vni, false});
  CHECK(font_encoding("Times New Roman") == std::nullopt);
  CHECK(font_encoding("") == std::nullopt);
}

TEST_CASE("a text in an old encoding becomes Vietnamese, line by line") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Uû ban nh©n d©n tØnh", "Uỷ ban nhân dân tỉnh"},
      {"UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"},
      // Short lines follow the others; what is Unicode stays.
      {"Céng hßa x· héi chñ nghÜa ViÖt Nam\nSè 12/N§-CP",
       "Cộng hòa xã hội chủ nghĩa Việt Nam\nSố 12/NĐ-CP"},
      {"Céng hßa x· héi chñ nghÜa ViÖt Nam\nSố: 5, Đảng bộ\ncà phê",
       "Cộng hòa xã hội chủ nghĩa Việt Nam\nSố: 5, Đảng bộ\ncà phê"},
      // The font of capitals has the codes of small letters.
      {"CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
  }));
  const ReadText read = read_legacy_text(text);
  CHECK(read.text == expected);
  CHECK(read.converted);
  CHECK_FALSE(read.doubtful);
}

TEST_CASE("other texts are left alone") {
  const std::string text = GENERATE(as<std::string>(), "", "Nghị quyết số 05-NQ/TU ngày 20/9/2011",
                                    "à la carte, déjà vu, Müller", "Cà phê ở Đắk Lắk",
                                    "plain words\n\n", "© 2020 §12 ®", "\n\xc2\xa0\n");
  CAPTURE(text);
  const ReadText read = read_legacy_text(text);
  CHECK(read.text == text);
  CHECK_FALSE(read.converted);
}

TEST_CASE("much that is no Vietnamese in any encoding is doubtful") {
  std::string noise;
  for (int i = 0; i < 30; ++i)
    noise += "xñqz wéßk bÿþt ";
  const ReadText read = read_legacy_text(noise);
  CHECK(read.doubtful);
  CHECK(read.text == noise);
}
