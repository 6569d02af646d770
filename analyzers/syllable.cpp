// The keys of words: accent_key and fold. The grammar lies in syllable_grammar.cpp.
#include "analyzers/syllable.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/character_table.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

struct Vowel {
  char32_t toneless = 0;
  std::size_t begin = 0;  // byte in the key
  std::size_t end = 0;
};

// The vowels that stand together around the toned letter of a key, with what tone placement asks of
// their neighbours.
struct VowelRun {
  // A glide and three vowels are the longest that Vietnamese has ("giươi"); one more tells that a
  // run is longer.
  static constexpr std::size_t longest = 4;
  std::array<Vowel, longest + 1> vowels;
  std::size_t size = 0;
  std::size_t toned = 0;  // which of them carries the tone
  char before = 0;        // the ASCII letter before the run
  bool closed = false;    // a final consonant follows
};

bool begins_coda(char letter) {
  constexpr std::string_view initials = "cmnpt";
  return initials.find(letter) != std::string_view::npos;
}

// nullopt for runs that are too long for a syllable.
std::optional<VowelRun> vowels_around(std::string_view key, std::size_t toned_letter) {
  std::size_t begin = toned_letter;
  for (std::size_t steps = 0; begin > 0 && steps < VowelRun::longest; ++steps) {
    const std::size_t previous = previous_code_point(key, begin);
    if (!character(decode(key, previous).value).vowel) {
      break;
    }
    begin = previous;
  }
  VowelRun run;
  std::size_t at = begin;
  for (; at < key.size(); ++run.size) {
    const CodePoint next = decode(key, at);
    const Character letter = character(next.value);
    if (!letter.vowel) {
      break;
    }
    if (run.size == VowelRun::longest) {
      return std::nullopt;
    }
    if (at == toned_letter) {
      run.toned = run.size;
    }
    run.vowels[run.size] = {letter.toneless, at, at + next.bytes};
    at += next.bytes;
  }
  run.before = begin > 0 ? key[begin - 1] : '\0';
  run.closed = at < key.size() && begins_coda(key[at]);
  return run;
}

bool has_shape(char32_t toneless_vowel) {
  return toneless_vowel >= 0x80;
}

// Old-style placement: on the last vowel with a shape; else on the last before a final consonant,
// on the last but one in open syllables. The u of qu and the i of gi are part of the onset.
std::size_t tone_place(const VowelRun& run) {
  const char32_t first = run.vowels[0].toneless;
  const bool glide = run.size > 1 &&
                     ((run.before == 'q' && first == U'u') || (run.before == 'g' && first == U'i'));
  const std::size_t nucleus = glide ? 1 : 0;
  for (std::size_t i = run.size; i > nucleus; --i) {
    if (has_shape(run.vowels[i - 1].toneless)) {
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
  const auto run = vowels_around(key, toned_letter);
  if (!run) {
    return;
  }
  const std::size_t place = tone_place(*run);
  if (place == run->toned) {
    return;
  }
  std::string vowels;
  for (std::size_t i = 0; i < run->size; ++i) {
    const char32_t toneless = run->vowels[i].toneless;
    append_utf8(vowels, i == place ? with_tone(toneless, tone) : toneless);
  }
  const std::size_t begin = run->vowels[0].begin;
  key.replace(begin, run->vowels[run->size - 1].end - begin, vowels);
}

}  // namespace

void accent_key(std::string_view word, std::string& key) {
  key.clear();
  std::size_t tones = 0;
  std::size_t toned_letter = 0;
  Tone tone = Tone::level;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = decode(word, at);
    const Character letter = character(next.value);
    if (letter.tone != Tone::level) {
      ++tones;
      toned_letter = key.size();
      tone = letter.tone;
    }
    append_utf8(key, letter.lower);
    at += next.bytes;
  }
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
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode(text, at);
    if (const char32_t letter = character(next.value).folded; letter != 0 || next.value == 0) {
      append_utf8(folded, letter);
    }
    at += next.bytes;
  }
  return folded;
}

}  // namespace vankien::analyzers
