#include "analyzers/character_table.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <memory>

#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr char32_t first_combining_mark = 0x0300;
constexpr char32_t last_combining_mark = 0x036F;
constexpr char32_t end_of_latin = 0x1F00;  // of the Latin letters that decompose
constexpr char32_t eth = 0x00F0;

bool is_latin(char32_t value) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(value), &status) == USCRIPT_LATIN;
}

// The letter under the marks of a precomposed Latin letter.
char32_t base_letter(char32_t small) {
  if (small == U'đ' || small == eth) {
    return U'd';
  }
  if (small < 0x80 || small >= end_of_latin || !is_latin(small)) {
    return small;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString parts;
  if (U_FAILURE(status) || !nfd->getDecomposition(static_cast<UChar32>(small), parts)) {
    return small;
  }
  return static_cast<char32_t>(parts.char32At(0));
}

char32_t folded(char32_t small) {
  const bool mark = small >= first_combining_mark && small <= last_combining_mark;
  return mark ? 0 : base_letter(small);
}

Character describe(char32_t value) {
  Character result;
  result.lower = lower(value);
  result.toneless = result.lower;
  result.folded = folded(result.lower);
  result.word = is_word_character(value);
  if (value >= end_of_latin) {
    return result;
  }
  if (auto letter = decompose(result.lower); letter && letter->base != 'd') {
    result.vowel = true;
    result.tone = letter->tone;
    letter->tone = Tone::level;
    result.toneless = *compose(*letter);
  }
  return result;
}

const std::array<Character, bmp_size>& bmp_characters() {
  static const auto table = [] {
    auto made = std::make_unique<std::array<Character, bmp_size>>();
    for (char32_t value = 0; value < bmp_size; ++value) {
      (*made)[value] = describe(value);
    }
    return made;
  }();
  return *table;
}

}  // namespace

CharacterTable::CharacterTable() : bmp_(bmp_characters()) {}

Character CharacterTable::beyond_bmp(char32_t value) {
  return describe(value);
}

Character character(char32_t value) {
  return CharacterTable()[value];
}

}  // namespace vankien::analyzers
