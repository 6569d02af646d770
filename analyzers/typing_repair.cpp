// What a word would be if the input method had been on: reads Telex and VNI keys.
#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/character_table.h"
#include "analyzers/syllable.h"
#include "analyzers/syllable_letters.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

struct ToneKey {
  char32_t key;
  Tone tone;
};

constexpr std::array telex_tones{ToneKey{'s', Tone::acute}, ToneKey{'f', Tone::grave},
                                 ToneKey{'r', Tone::hook}, ToneKey{'x', Tone::tilde},
                                 ToneKey{'j', Tone::dot}};
constexpr std::array vni_tones{ToneKey{'1', Tone::acute}, ToneKey{'2', Tone::grave},
                               ToneKey{'3', Tone::hook}, ToneKey{'4', Tone::tilde},
                               ToneKey{'5', Tone::dot}};

// A key that changes a letter typed before it.
struct ShapeKey {
  char32_t key;
  std::u32string_view letters;
  std::u32string_view shaped;
};

// Of one key's letters the first of these that the word has is changed: the order of the rows.
constexpr std::array telex_shapes{ShapeKey{'a', U"a", U"â"},   ShapeKey{'e', U"e", U"ê"},
                                  ShapeKey{'o', U"o", U"ô"},   ShapeKey{'d', U"d", U"đ"},
                                  ShapeKey{'w', U"oa", U"oă"}, ShapeKey{'w', U"o", U"ơ"},
                                  ShapeKey{'w', U"u", U"ư"},   ShapeKey{'w', U"a", U"ă"}};
constexpr std::array vni_shapes{ShapeKey{'6', U"a", U"â"}, ShapeKey{'6', U"e", U"ê"},
                                ShapeKey{'6', U"o", U"ô"}, ShapeKey{'7', U"o", U"ơ"},
                                ShapeKey{'7', U"u", U"ư"}, ShapeKey{'8', U"a", U"ă"},
                                ShapeKey{'9', U"d", U"đ"}};

template <std::size_t Size>
std::optional<Tone> tone_of_key(const std::array<ToneKey, Size>& keys, char32_t key) {
  const auto* found =
      std::find_if(keys.begin(), keys.end(), [&](const ToneKey& row) { return row.key == key; });
  return found == keys.end() ? std::nullopt : std::optional(found->tone);
}

bool has_vowel(std::u32string_view letters) {
  return std::any_of(letters.begin(), letters.end(),
                     [](char32_t letter) { return character(letter).vowel; });
}

// "uo" takes one horn key for both: "nguowif", "nguoi72".
void complete_horns(std::u32string& letters) {
  const std::size_t place = letters.find(U"uơ");
  // "thuở", "quơ" and "huơ" have no second horn; they have no coda either.
  if (place != std::u32string::npos && place + 2 < letters.size() &&
      (place == 0 || letters[place - 1] != U'q')) {
    letters[place] = U'ư';
  }
}

template <std::size_t Size>
bool shape_letter(const std::array<ShapeKey, Size>& keys, std::u32string& letters, char32_t key) {
  for (const ShapeKey& row : keys) {
    const std::size_t place = row.key == key ? letters.rfind(row.letters) : std::u32string::npos;
    // Of d only the first letter of a word can be meant.
    if (place != std::u32string::npos && (row.letters != U"d" || place == 0)) {
      letters.replace(place, row.letters.size(), row.shaped);
      return true;
    }
  }
  return false;
}

// Reads the keys of one input method; nullopt when a tone key comes twice.
template <std::size_t Tones, std::size_t Shapes>
std::optional<SyllableLetters> decoded(const SyllableLetters& typed,
                                       const std::array<ToneKey, Tones>& tones,
                                       const std::array<ShapeKey, Shapes>& shapes) {
  SyllableLetters result{{}, typed.tone};
  for (const char32_t key : typed.letters) {
    const auto tone = has_vowel(result.letters) ? tone_of_key(tones, key) : std::nullopt;
    if (tone && result.tone != Tone::level) {
      return std::nullopt;
    }
    if (tone) {
      result.tone = *tone;
    } else if (!shape_letter(shapes, result.letters, key)) {
      result.letters.push_back(key);
    }
  }
  complete_horns(result.letters);
  return result;
}

// The key of letters and tone: the tone goes on any vowel, accent_key() knows which.
std::string spelled(const SyllableLetters& syllable) {
  std::string word;
  bool toned = false;
  for (const char32_t value : syllable.letters) {
    auto letter = decompose(value);
    if (!toned && letter && character(value).vowel) {
      letter->tone = syllable.tone;
      append_utf8(word, *compose(*letter));
      toned = true;
    } else {
      append_utf8(word, value);
    }
  }
  return accent_key(word);
}

}  // namespace

std::string repair_typing(std::string_view word) {
  const auto typed = syllable_letters(word);
  if (!typed || is_syllable(*typed)) {
    return {};
  }
  const bool vni = std::any_of(typed->letters.begin(), typed->letters.end(),
                               [](char32_t key) { return key >= '0' && key <= '9'; });
  const auto repaired =
      vni ? decoded(*typed, vni_tones, vni_shapes) : decoded(*typed, telex_tones, telex_shapes);
  return repaired && is_syllable(*repaired) ? spelled(*repaired) : std::string();
}

}  // namespace vankien::analyzers
