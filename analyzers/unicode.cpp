#include "analyzers/unicode.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace vankien::analyzers {
namespace {

// The well-formed sequences of a lead byte (Unicode, table 3-7).
struct Sequence {
  unsigned char first_lead;
  unsigned char last_lead;
  std::size_t bytes;
  unsigned char first_second;  // of the second byte; the others are 0x80..0xBF
  unsigned char last_second;
};

constexpr std::array sequences{
    Sequence{0x00, 0x7F, 1, 0, 0},       Sequence{0xC2, 0xDF, 2, 0x80, 0xBF},
    Sequence{0xE1, 0xEC, 3, 0x80, 0xBF}, Sequence{0xE0, 0xE0, 3, 0xA0, 0xBF},
    Sequence{0xED, 0xED, 3, 0x80, 0x9F}, Sequence{0xEE, 0xEF, 3, 0x80, 0xBF},
    Sequence{0xF0, 0xF0, 4, 0x90, 0xBF}, Sequence{0xF1, 0xF3, 4, 0x80, 0xBF},
    Sequence{0xF4, 0xF4, 4, 0x80, 0x8F},
};

// What `bytes` begins with: a code point, or how much of one before it breaks off.
struct Beginning {
  std::size_t bytes = 1;
  bool whole = false;
};

Beginning beginning_of(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto* row = std::find_if(sequences.begin(), sequences.end(), [&](const Sequence& s) {
    return byte(0) >= s.first_lead && byte(0) <= s.last_lead;
  });
  if (row == sequences.end()) {
    return {};
  }
  std::size_t read = 1;
  while (read < row->bytes && read < bytes.size()) {
    const bool good = read == 1 ? byte(1) >= row->first_second && byte(1) <= row->last_second
                                : is_continuation(bytes[read]);
    if (!good) {
      break;
    }
    ++read;
  }
  return {read, read == row->bytes};
}

template <class Change>
std::string each(std::string_view text, Change change) {
  std::string changed;
  changed.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    append_utf8(changed, change(point.value));
    at += point.bytes;
  }
  return changed;
}

}  // namespace

std::size_t previous_code_point(std::string_view utf8, std::size_t offset) {
  do {
    --offset;
  } while (offset > 0 && is_continuation(utf8[offset]));
  return offset;
}

void append_utf8(std::string& out, char32_t value) {
  std::array<char, most_utf8_bytes> bytes;
  out.append(bytes.data(), write_utf8(bytes.data(), value));
}

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const bool ascii = static_cast<unsigned char>(bytes[at]) < 0x80;
    const Beginning next = ascii ? Beginning{1, true} : beginning_of(bytes.substr(at));
    if (!next.whole) {
      return at;
    }
    at += next.bytes;
  }
  return std::nullopt;
}

std::string valid_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  while (const auto invalid = first_invalid_utf8(bytes)) {
    out.append(bytes.substr(0, *invalid));
    append_utf8(out, replacement_character);
    bytes.remove_prefix(*invalid + beginning_of(bytes.substr(*invalid)).bytes);
  }
  return out.append(bytes);
}

std::size_t code_points_before(std::string_view utf8, std::size_t byte_offset) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.begin() + static_cast<std::ptrdiff_t>(byte_offset),
                    [](char byte) { return !is_continuation(byte); }));
}

char32_t lower(char32_t value) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(value)));
}

std::string lower(std::string_view text) {
  return each(text, [](char32_t value) { return lower(value); });
}

char32_t upper(char32_t value) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(value)));
}

std::string upper(std::string_view text) {
  return each(text, [](char32_t value) { return upper(value); });
}

bool is_word_character(char32_t value) {
  return u_isalnum(static_cast<UChar32>(value)) != 0;
}

bool holds_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint letter = decode(text, at);
    if (is_word_character(letter.value))
      return true;
    at += letter.bytes;
  }
  return false;
}

}  // namespace vankien::analyzers
