// A word taken apart for the syllable grammar: its letters without their tone, and the tone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/vietnamese_letter.h"

namespace vankien::analyzers {

struct SyllableLetters {
  std::u32string letters;  // lower case, shapes kept
  Tone tone = Tone::level;
};

// The longest syllable has 7 letters ("nghiêng"), 10 keys when typed.
inline constexpr std::size_t most_syllable_letters = 10;

// nullopt for words that are longer than that or carry two tones. Letters of other alphabets
// and digits stay among the letters.
std::optional<SyllableLetters> syllable_letters(std::string_view word);

// Whether letters and tone obey the grammar; see is_syllable().
bool is_syllable(const SyllableLetters& syllable);

}  // namespace vankien::analyzers
