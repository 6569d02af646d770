// The tables of the encodings. Sources: keyboards' own tables (xvnkb, VBKey), which agree on all
// letters given here, and glibc's for the lower case of TCVN3.
#include "analyzers/legacy_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

// The order in which the rows below give their codes.
constexpr std::u32string_view letters =
    U"àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộ"
    U"ơờớởỡợùúủũụưừứửữựỳýỷỹỵÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶĐÈÉẺẼẸ"
    U"ÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

// One code a letter: a byte or two in hexadecimal, "-" where the encoding has none.
// The fonts .Vn*: toned capitals have the codes of the small letters (in .Vn*H).
constexpr std::string_view tcvn3_codes =
    "b5 b8 b6 b7 b9 a9 c7 ca c8 c9 cb a8 bb be bc bd c6 ae cc d0 ce cf d1 aa d2 d5 d3 d4 d6 d7 "
    "dd d8 dc de df e3 e1 e2 e4 ab e5 e8 e6 e7 e9 ac ea ed eb ec ee ef f3 f1 f2 f4 ad f5 f8 f6 "
    "f7 f9 fa fd fb fc fe - - - - - a2 - - - - - a1 - - - - - a7 - - - - - a3 - - - - - - - - - "
    "- - - - - - a4 - - - - - a5 - - - - - - - - - - a6";
// The fonts VNI-*: a letter and its mark.
constexpr std::string_view vni_codes =
    "61f8 61f9 61fb 61f5 61ef 61e2 61e0 61e1 61e5 61e3 61e4 61ea 61e8 61e9 61fa 61fc 61eb f1 "
    "65f8 65f9 65fb 65f5 65ef 65e2 65e0 65e1 65e5 65e3 65e4 ec ed e6 f3 f2 6ff8 6ff9 6ffb 6ff5 "
    "6fef 6fe2 6fe0 6fe1 6fe5 6fe3 6fe4 f4 f4f8 f4f9 f4fb f4f5 f4ef 75f8 75f9 75fb 75f5 75ef f6 "
    "f6f8 f6f9 f6fb f6f5 f6ef 79f8 79f9 79fb 79f5 ee 41d8 41d9 41db 41d5 41cf 41c2 41c0 41c1 "
    "41c5 41c3 41c4 41ca 41c8 41c9 41da 41dc 41cb d1 45d8 45d9 45db 45d5 45cf 45c2 45c0 45c1 "
    "45c5 45c3 45c4 cc cd c6 d3 d2 4fd8 4fd9 4fdb 4fd5 4fcf 4fc2 4fc0 4fc1 4fc5 4fc3 4fc4 d4 "
    "d4d8 d4d9 d4db d4d5 d4cf 55d8 55d9 55db 55d5 55cf d6 d6d8 d6d9 d6db d6d5 d6cf 59d8 59d9 "
    "59db 59d5 ce";
constexpr std::string_view viscii_codes =
    "e0 e1 e4 e3 d5 e2 a5 a4 a6 e7 a7 e5 a2 a1 c6 c7 a3 f0 e8 e9 eb a8 a9 ea ab aa ac ad ae ec "
    "ed ef ee b8 f2 f3 f6 f5 f7 f4 b0 af b1 b2 b5 bd b6 be b7 de fe f9 fa fc fb f8 df d7 d1 d8 "
    "e6 f1 cf fd d6 db dc c0 c1 c4 c3 80 c2 85 84 86 06 87 c5 82 81 02 05 83 d0 c8 c9 cb 88 89 "
    "ca 8b 8a 8c 8d 8e cc cd 9b ce 98 d2 d3 99 a0 9a d4 90 8f 91 92 93 b4 96 95 97 b3 94 d9 da "
    "9c 9d 9e bf bb ba bc ff b9 9f dd 14 19 1e";
// 14 capitals share the codes of their small letters.
constexpr std::string_view vps_codes =
    "e0 e1 e4 e3 e5 e2 c0 c3 c4 c5 c6 e6 a2 a1 a3 a4 a5 c7 e8 e9 c8 eb cb ea 8a 89 8b cd 8c ec "
    "ed cc ef ce f2 f3 d5 f5 86 f4 d2 d3 b0 87 b6 d6 a9 a7 aa ab ae f9 fa fb db f8 dc d8 d9 ba "
    "bb bf ff 9a 9b cf 9c 80 c1 81 82 - c2 84 83 85 - - 88 8e 8d 8f f0 - f1 d7 c9 de fe - ca 93 "
    "90 94 95 - b5 b4 b7 b8 - bc b9 bd be - d4 97 96 98 99 - f7 9e 9d 9f a6 - a8 da d1 ac - d0 "
    "af ad b1 - - b2 dd fd b3";

// A byte that stands for a character of its own.
struct Code {
  std::uint8_t byte;
  char32_t value;
};

// Shaped letters; tones follow them as marks of their own. The other letters are windows-1252's.
constexpr std::array windows_1258_codes{
    Code{0xC3, U'Ă'},  Code{0xE3, U'ă'},  Code{0xD0, U'Đ'}, Code{0xF0, U'đ'},  Code{0xD5, U'Ơ'},
    Code{0xF5, U'ơ'},  Code{0xDD, U'Ư'},  Code{0xFD, U'ư'}, Code{0xCC, 0x300}, Code{0xD2, 0x309},
    Code{0xDE, 0x303}, Code{0xEC, 0x301}, Code{0xF2, 0x323}};

// What windows-1252 has where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char32_t, 32> windows_1252_specials{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
constexpr char32_t specials_begin = 0x80;

constexpr unsigned no_byte = 0x100;

// The byte that a character stands for; no_byte for none.
unsigned byte_of(char32_t value) {
  if (value < no_byte)
    return value;
  const auto* found = std::find(windows_1252_specials.begin(), windows_1252_specials.end(), value);
  return found == windows_1252_specials.end()
             ? no_byte
             : specials_begin + static_cast<unsigned>(found - windows_1252_specials.begin());
}

unsigned hexadecimal(std::string_view digits) {
  unsigned value = 0;
  for (const char digit : digits)
    value = value * 16 + static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
  return value;
}

// From codes to letters: two bytes are the number that they make.
class Decoder {
 public:
  explicit Decoder(std::string_view codes) {
    for (const char32_t letter : letters) {
      const std::size_t end = std::min(codes.find(' '), codes.size());
      if (codes.substr(0, end) != "-")
        letters_.emplace(hexadecimal(codes.substr(0, end)), letter);
      codes.remove_prefix(std::min(end + 1, codes.size()));
    }
  }
  Decoder() {
    for (const Code& code : windows_1258_codes)
      letters_.emplace(code.byte, code.value);
  }

  // 0 for no letter.
  [[nodiscard]] char32_t letter(unsigned code) const {
    const auto found = letters_.find(code);
    return found == letters_.end() ? 0 : found->second;
  }

  [[nodiscard]] std::string decode(std::string_view text) const;

 private:
  std::unordered_map<unsigned, char32_t> letters_;
};

std::string Decoder::decode(std::string_view text) const {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint first = analyzers::decode(text, at);
    const std::size_t next = at + first.bytes;
    const unsigned byte = byte_of(first.value);
    const CodePoint second =
        next < text.size() ? analyzers::decode(text, next) : CodePoint{no_byte, 0};
    // Marks of two bytes are high ones: "61" after "61" is another letter.
    const char32_t pair =
        second.value < specials_begin ? 0 : letter(byte << 8U | (byte_of(second.value) & 0xFFU));
    const bool marked = byte != no_byte && byte_of(second.value) != no_byte && pair != 0;
    const char32_t single = byte == no_byte ? 0 : letter(byte);
    append_utf8(result, marked ? pair : single != 0 ? single : first.value);
    at = marked ? next + second.bytes : next;
  }
  return nfc(result);
}

const Decoder& decoder(LegacyEncoding encoding) {
  static const std::array decoders{Decoder(tcvn3_codes), Decoder(vni_codes), Decoder(viscii_codes),
                                   Decoder(vps_codes), Decoder()};
  return decoders.at(static_cast<std::size_t>(encoding));
}

}  // namespace

std::string_view name(LegacyEncoding encoding) {
  constexpr std::array<std::string_view, legacy_encodings.size()> names{
      "TCVN3 (ABC)", "VNI-Windows", "VISCII", "VPS", "windows-1258"};
  return names.at(static_cast<std::size_t>(encoding));
}

std::string from_legacy(std::string_view text, LegacyEncoding encoding) {
  return decoder(encoding).decode(text);
}

bool has_modern_letter(std::string_view text) {
  constexpr char32_t latin_1_end = 0x100;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = analyzers::decode(text, at);
    if (point.value >= latin_1_end && letters.find(point.value) != std::u32string_view::npos)
      return true;
    at += point.bytes;
  }
  return false;
}

std::optional<FontEncoding> font_encoding(std::string_view font_name) {
  // A subset in a PDF is named "BADEPR+.VnTime,Bold".
  std::string_view face = font_name.substr(font_name.find('+') + 1);
  face = face.substr(0, face.find_first_of(",;"));
  const std::string lowered = lower(face);
  if (lowered.starts_with(".vn"))
    return FontEncoding{LegacyEncoding::tcvn3, face.ends_with('H')};
  if (lowered.starts_with("vni-") || lowered.starts_with("vni "))
    return FontEncoding{LegacyEncoding::vni, false};
  if (lowered.starts_with("vps "))
    return FontEncoding{LegacyEncoding::vps, false};
  return std::nullopt;
}

}  // namespace vankien::analyzers
