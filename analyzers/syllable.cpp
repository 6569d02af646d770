// The keys of words: accent_key and fold. The grammar lies in syllable_grammar.cpp.
#include "analyzers/syllable.h"

#include <array>

#include "analyzers/character_table.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

// The vowels that stand together around the toned letter of a key, with what tone placement asks of
// their neighbours.
struct VowelRun {
  // A glide and three vowels are the longest that Vietnamese has ("giươi").
  static constexpr std::size_t longest = 4;

  std::array<char32_t, longest> toneless{};
  std::size_t size = 0;
  std::size_t toned = 0;  // which of them carries the tone
  std::size_t begin = 0;  // bytes in the key
  std::size_t end = 0;
  char before = 0;      // the byte before the run
  bool closed = false;  // a final consonant follows
};

bool begins_coda(char letter) {
  constexpr std::string_view initials = "cmnpt";
  return initials.find(letter) != std::string_view::npos;
}

// Where the vowels before the letter at `begin` start, no more of them than a run may have.
std::size_t first_vowel(const CharacterTable& table, std::string_view key, std::size_t begin) {
  for (std::size_t steps = 0; begin > 0 && steps < VowelRun::longest; ++steps) {
    const std::size_t previous = previous_code_point(key, begin);
    if (!table[decode(key, previous).value].vowel) {
      break;
    }
    begin = previous;
  }
  return begin;
}

// False for runs that are too long for a syllable.
bool read_vowels(std::string_view key, std::size_t toned_letter, VowelRun& run) {
  const CharacterTable table;
  run.begin = first_vowel(table, key, toned_letter);
  run.end = run.begin;
  for (; run.end < key.size(); ++run.size) {
    const CodePoint next = decode(key, run.end);
    const Character letter = table[next.value];
    if (!letter.vowel) {
      break;
    }
    if (run.size == VowelRun::longest) {
      return false;
    }
    if (run.end == toned_letter) {
      run.toned = run.size;
    }
    run.toneless[run.size] = letter.toneless;
    run.end += next.bytes;
  }
  run.before = run.begin > 0 ? key[run.begin - 1] : '\0';
  run.closed = run.end < key.size() && begins_coda(key[run.end]);
  return true;
}

bool has_shape(char32_t toneless_vowel) {
  return toneless_vowel >= 0x80;
}

// Old-style placement: on the last vowel with a shape; else on the last before a final consonant,
// on the last but one in open syllables. The u of qu and the i of gi are part of the onset.
std::size_t tone_place(const VowelRun& run) {
  const char32_t first = run.toneless[0];
  const bool glide = run.size > 1 &&
                     ((run.before == 'q' && first == U'u') || (run.before == 'g' && first == U'i'));
  const std::size_t nucleus = glide ? 1 : 0;
  for (std::size_t i = run.size; i > nucleus; --i) {
    if (has_shape(run.toneless[i - 1])) {
      return i - 1;
    }
  }
  if (run.closed || run.size - nucleus == 1) {
    return run.size - 1;
  }
  return run.size - 2;
}

char32_t with_tone(char32_t toneless_vowel, Tone tone) {
  auto letter = decompose(toneless_vowel);
  letter->tone = tone;
  return *compose(*letter);
}

void move_tone(std::string& key, std::size_t toned_letter, Tone tone) {
  VowelRun run;
  if (!read_vowels(key, toned_letter, run)) {
    return;
  }
  const std::size_t place = tone_place(run);
  if (place == run.toned) {
    return;
  }
  std::string vowels;
  for (std::size_t i = 0; i < run.size; ++i) {
    append_utf8(vowels, i == place ? with_tone(run.toneless[i], tone) : run.toneless[i]);
  }
  key.replace(run.begin, run.end - run.begin, vowels);
}

}  // namespace

void accent_key(std::string_view word, std::string& key) {
  const CharacterTable table;
  // No letter's lower case is more than half as long again in UTF-8.
  key.resize(word.size() * 2);
  char* out = key.data();
  std::size_t tones = 0;
  std::size_t toned_letter = 0;
  Tone tone = Tone::level;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = decode(word, at);
    const Character letter = table[next.value];
    if (letter.tone != Tone::level) {
      ++tones;
      toned_letter = static_cast<std::size_t>(out - key.data());
      tone = letter.tone;
    }
    out = write_utf8(out, letter.lower);
    at += next.bytes;
  }
  key.resize(static_cast<std::size_t>(out - key.data()));
  if (tones == 1) {
    move_tone(key, toned_letter, tone);
  }
}

std::string accent_key(std::string_view word) {
  std::string key;
  accent_key(word, key);
  return key;
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  const CharacterTable table;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode(text, at);
    if (const char32_t letter = table[next.value].folded; letter != 0 || next.value == 0) {
      append_utf8(folded, letter);
    }
    at += next.bytes;
  }
  return folded;
}

}  // namespace vankien::analyzers
