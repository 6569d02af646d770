// UTF-8 and Unicode normal forms: the only place that decodes bytes into code points. Knows nothing of Vietnamese.
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

// The code point that starts at byte `offset` of valid UTF-8.
CodePoint decode(std::string_view utf8, std::size_t offset);

void append_utf8(std::string& out, char32_t value);

// The byte offset of the first ill-formed sequence (overlong forms and surrogates count), nullopt when `bytes` is UTF-8.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// `bytes` with each ill-formed sequence replaced by U+FFFD: for file names and queries, which may be any bytes.
std::string valid_utf8(std::string_view bytes);

// Normalization Form C of valid UTF-8 (UAX #15); text that already is NFC is returned unchanged and fast.
std::string nfc(std::string_view utf8);

// The number of code points in the first `byte_offset` bytes of valid UTF-8.
std::size_t code_points_before(std::string_view utf8, std::size_t byte_offset);

// Simple lower case of one code point, the same in every locale (Đ becomes đ).
char32_t lower(char32_t value);

// True for letters and decimal digits of any script (combining marks are neither).
bool is_word_character(char32_t value);

}  // namespace vankien::analyzers
