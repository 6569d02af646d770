// UTF-8 and Unicode normal forms: the only place that decodes bytes into code points. Knows nothing
// of Vietnamese.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vankien::analyzers {

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 0;  // length of its UTF-8 form
};

inline constexpr char32_t replacement_character = 0xFFFD;

// The code point that starts at byte `offset` < size of valid UTF-8. In ill-formed text it never
// reads past the end: a broken sequence is U+FFFD of one byte.
inline CodePoint decode(std::string_view utf8, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[offset + i]); };
  const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3FU); };
  const unsigned char lead = byte(0);
  const std::size_t left = utf8.size() - offset;
  if (lead < 0x80) {
    return {lead, 1};
  }
  if (lead < 0xE0 && left >= 2) {
    return {(lead & 0x1FU) << 6U | tail(1), 2};
  }
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3) {
    return {(lead & 0x0FU) << 12U | tail(1) << 6U | tail(2), 3};
  }
  if (lead >= 0xF0 && left >= 4) {
    return {(lead & 0x07U) << 18U | tail(1) << 12U | tail(2) << 6U | tail(3), 4};
  }
  return {replacement_character, 1};
}

// True for a byte that continues a code point, which is where no code point starts.
inline bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

// The start of the code point before byte `offset` > 0 of valid UTF-8.
std::size_t previous_code_point(std::string_view utf8, std::size_t offset);

// Writes the one to four bytes of `value` and returns where they end; `out` must have room for
// them.
inline char* write_utf8(char* out, char32_t value) {
  const auto put = [&](char32_t byte) { *out++ = static_cast<char>(byte); };
  const auto tail = [](char32_t bits) { return 0x80U | (bits & 0x3FU); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0U | value >> 6U);
    put(tail(value));
  } else if (value < 0x10000) {
    put(0xE0U | value >> 12U);
    put(tail(value >> 6U));
    put(tail(value));
  } else {
    put(0xF0U | value >> 18U);
    put(tail(value >> 12U));
    put(tail(value >> 6U));
    put(tail(value));
  }
  return out;
}

inline constexpr std::size_t most_utf8_bytes = 4;

void append_utf8(std::string& out, char32_t value);

// The byte offset of the first ill-formed sequence (overlong forms and surrogates count), nullopt
// when `bytes` is UTF-8.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// `bytes` with each ill-formed sequence replaced by U+FFFD: for what may be any bytes, such as file
// names and queries.
std::string valid_utf8(std::string_view bytes);

// Normalization Form C of valid UTF-8 (UAX #15); text that already is NFC is returned unchanged and
// fast. Linear in the text, however many marks a letter carries. Throws std::length_error above 2
// GiB.
std::string nfc(std::string_view utf8);

// False when `value` can combine with, or change places with, what stands before it, so that a text
// must not be cut there before normalising.
bool has_nfc_boundary_before(char32_t value);

// The number of code points in the first `byte_offset` bytes of valid UTF-8.
std::size_t code_points_before(std::string_view utf8, std::size_t byte_offset);

// Simple lower case of one code point or of each, the same in every locale (Đ becomes đ).
char32_t lower(char32_t value);
std::string lower(std::string_view text);
// Simple upper case, likewise.
char32_t upper(char32_t value);
std::string upper(std::string_view text);

// True for letters and decimal digits of any script (combining marks are neither).
bool is_word_character(char32_t value);
// True when some character of the text is one.
bool holds_word(std::string_view text);

}  // namespace vankien::analyzers
