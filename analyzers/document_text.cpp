#include "analyzers/document_text.h"

#include <cstdio>
#include <optional>

#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";

using Decoded = std::variant<std::string, NotText>;

std::string hexadecimal(unsigned value) {
  char digits[16];
  std::snprintf(digits, sizeof digits, "0x%02X", value);
  return digits;
}

bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

NotText not_utf16(std::size_t byte, char32_t unit) {
  return {"not UTF-16: byte " + std::to_string(byte) + " (" +
          hexadecimal(static_cast<unsigned>(unit)) + ")"};
}

// `bytes` includes the byte order mark.
Decoded from_utf16(std::string_view bytes, bool big) {
  if (bytes.size() % 2 != 0) {
    return NotText{"not UTF-16: an odd number of bytes"};
  }
  const auto unit_at = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? first << 8 | second : second << 8 | first);
  };
  std::string utf8;
  utf8.reserve(bytes.size());
  for (std::size_t at = utf16_big_mark.size(); at < bytes.size(); at += 2) {
    char32_t value = unit_at(at);
    if (is_high_surrogate(value) && at + 2 < bytes.size() && is_low_surrogate(unit_at(at + 2))) {
      at += 2;
      value = 0x10000 + ((value - 0xD800) << 10U) + (unit_at(at) - 0xDC00);
    } else if (is_high_surrogate(value) || is_low_surrogate(value)) {
      return not_utf16(at, value);
    }
    append_utf8(utf8, value);
  }
  return utf8;
}

Decoded from_utf8(std::string_view bytes) {
  if (const auto invalid = first_invalid_utf8(bytes)) {
    return NotText{"not UTF-8: byte " + std::to_string(*invalid) + " (" +
                   hexadecimal(static_cast<unsigned char>(bytes[*invalid])) + ")"};
  }
  if (bytes.substr(0, utf8_mark.size()) == utf8_mark) {
    bytes.remove_prefix(utf8_mark.size());
  }
  return std::string(bytes);
}

Decoded decoded(std::string_view bytes) {
  const std::string_view mark = bytes.substr(0, 2);
  if (mark == utf16_big_mark || mark == utf16_little_mark) {
    return from_utf16(bytes, mark == utf16_big_mark);
  }
  return from_utf8(bytes);
}

// CR LF and CR alone become LF.
void unify_line_ends(std::string& text) {
  std::size_t to = 0;
  for (std::size_t from = 0; from < text.size(); ++from) {
    if (text[from] != '\r') {
      text[to++] = text[from];
    } else if (from + 1 == text.size() || text[from + 1] != '\n') {
      text[to++] = '\n';
    }
  }
  text.resize(to);
}

}  // namespace

std::variant<std::string, NotText> document_text(std::string_view bytes) {
  if (bytes.size() > max_document_bytes) {
    return NotText{"larger than " + std::to_string(max_document_bytes >> 20U) + " MiB"};
  }
  Decoded result = decoded(bytes);
  auto* text = std::get_if<std::string>(&result);
  if (text == nullptr) {
    return result;
  }
  if (const std::size_t nul = text->find('\0'); nul != std::string::npos) {
    return NotText{"a NUL character after " + std::to_string(nul) + " bytes of text"};
  }
  unify_line_ends(*text);
  return nfc(*text);
}

}  // namespace vankien::analyzers
