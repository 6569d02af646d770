// Encodings from before Unicode, in which Vietnamese offices wrote until about 2010. Programs that
// know nothing of them show each byte as its windows-1252 character ("ñy ban nh©n d©n"): texts in
// that form are what is read here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vankien::analyzers {

enum class LegacyEncoding : std::uint8_t { tcvn3, vni, viscii, vps, windows_1258 };

inline constexpr std::array legacy_encodings{LegacyEncoding::tcvn3, LegacyEncoding::vni,
                                             LegacyEncoding::viscii, LegacyEncoding::vps,
                                             LegacyEncoding::windows_1258};

// "TCVN3 (ABC)", for people.
std::string_view name(LegacyEncoding encoding);

// What `text` says, in NFC: valid UTF-8 whose characters stand for the bytes of `encoding` as
// windows-1252 or Latin-1 shows them. Characters that stand for no byte, and bytes that are no
// letter of the encoding, stay. TCVN3 has no codes for toned capitals: they come out small.
std::string from_legacy(std::string_view text, LegacyEncoding encoding);

// True when a Vietnamese letter stands in `text` that is no character of windows-1252, so that the
// text is none of these encodings.
bool has_modern_letter(std::string_view text);

// How a text in a font is written.
struct FontEncoding {
  LegacyEncoding encoding = LegacyEncoding::tcvn3;
  bool capitals = false;  // the font draws every letter as a capital

  bool operator==(const FontEncoding&) const = default;
};

// Of a font by its name (".VnTimeH", "VNI-Times"); nullopt for fonts of Unicode.
std::optional<FontEncoding> font_encoding(std::string_view font_name);

}  // namespace vankien::analyzers
