// What canonical text does with a character: the table behind canonical_text_builder.h.
#pragma once

#include <array>

#include "analyzers/character_table.h"

namespace vankien::analyzers {

enum class CanonicalKind : unsigned char {
  plain,       // stays
  removed,     // zero-width, soft hyphen
  space,       // becomes U+0020
  joining,     // may combine with what stands before it
  look_alike,  // Cyrillic or Greek that looks Latin; see look_alikes.h
  stroke,      // looks like Đ or đ
};

class CanonicalKinds {
 public:
  CanonicalKinds();

  [[nodiscard]] CanonicalKind operator[](char32_t value) const {
    return value < bmp_size ? bmp_[value] : beyond_bmp(value);
  }

 private:
  static CanonicalKind beyond_bmp(char32_t value);

  const std::array<CanonicalKind, bmp_size>& bmp_;
};

// Đ or đ for the letters of other alphabets that look like them: eth (Ð ð) and African d (Ɖ ɖ); any
// other character itself.
char32_t vietnamese_d(char32_t value);

}  // namespace vankien::analyzers
