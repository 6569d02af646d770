// The letters of Vietnamese that carry marks, taken apart and put together: base letter, shape (â ă
// ơ đ) and tone (à á ả ã ạ). The one table of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace vankien::analyzers {

enum class Shape : std::uint8_t { plain, breve, circumflex, horn, stroke };

// In the order of the table: a à á ả ã ạ.
enum class Tone : std::uint8_t { level, grave, acute, hook, tilde, dot };

inline constexpr std::size_t tone_count = 6;

struct VietnameseLetter {
  char base = 0;  // a d e i o u y, lower case
  Shape shape = Shape::plain;
  Tone tone = Tone::level;
  bool capital = false;
};

// The parts of a letter that carries, or could carry, a mark: the vowels and d; nullopt for all
// other code points.
std::optional<VietnameseLetter> decompose(char32_t value);

// The one code point of these parts; nullopt when Vietnamese has no such letter (a with horn, đ
// with tone).
std::optional<char32_t> compose(const VietnameseLetter& letter);

// The shape or the tone that a combining mark (U+0300..U+036F) gives to a letter.
std::optional<Shape> shape_of_mark(char32_t mark);
std::optional<Tone> tone_of_mark(char32_t mark);

}  // namespace vankien::analyzers
