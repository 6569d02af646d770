// What the analyzers ask about every character of a text, answered by one look-up: case, tone,
// folded form, kind. The Basic Multilingual Plane is a table made once from ICU and
// vietnamese_letter.h.
#pragma once

#include <array>
#include <cstdint>

#include "analyzers/vietnamese_letter.h"

namespace vankien::analyzers {

struct Character {
  char32_t lower = 0;     // lower case, all marks kept
  char32_t toneless = 0;  // lower case without its Vietnamese tone, the shape kept: ấ gives â
  char32_t folded = 0;    // lower case without any mark, đ as d; 0 for a mark, which folding drops
  Tone tone = Tone::level;
  bool word = false;   // letter or digit
  bool vowel = false;  // a Vietnamese vowel, whatever its marks
};

inline constexpr std::size_t bmp_size = 0x10000;

// Looks characters up. Cheap to make; hot loops make one and keep it.
class CharacterTable {
 public:
  CharacterTable();

  // Any code point; those beyond the plane are looked up in ICU.
  [[nodiscard]] Character operator[](char32_t value) const {
    return value < bmp_size ? bmp_[value] : beyond_bmp(value);
  }

 private:
  static Character beyond_bmp(char32_t value);

  const std::array<Character, bmp_size>& bmp_;
};

// One look-up.
Character character(char32_t value);

}  // namespace vankien::analyzers
