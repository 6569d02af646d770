// The grammar of Vietnamese syllables as two tables: which onsets there are and what may follow
// them, and which codas close which nucleus. Source: domain notes on the syllable grammar.
#include <algorithm>
#include <array>

#include "analyzers/character_table.h"
#include "analyzers/syllable.h"
#include "analyzers/syllable_letters.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

using Letters = std::u32string_view;

struct Rhyme {
  Letters nucleus;  // the glide before it included
  Letters codas;    // blank around each; "-" is an open syllable
};

constexpr std::array rhymes{
    Rhyme{U"a", U" - c ch m n ng nh p t i o u y "},
    Rhyme{U"ă", U" c m n ng p t "},
    Rhyme{U"â", U" c m n ng p t u y "},
    Rhyme{U"e", U" - c m n ng p t o "},
    Rhyme{U"ê", U" - ch m n nh p t u "},
    Rhyme{U"i", U" - ch m n nh p t u "},
    Rhyme{U"ia", U" - "},
    Rhyme{U"iê", U" c m n ng p t u "},
    Rhyme{U"o", U" - c m n ng p t i "},
    Rhyme{U"oa", U" - c ch m n ng nh p t i o y "},
    Rhyme{U"oă", U" c m n ng t "},
    Rhyme{U"oe", U" - n o t "},
    Rhyme{U"oo", U" c ng "},
    Rhyme{U"ô", U" - c m n ng p t i "},
    Rhyme{U"ơ", U" - m n p t i "},
    Rhyme{U"u", U" - c m n ng p t i "},
    Rhyme{U"ua", U" - "},
    Rhyme{U"uâ", U" n ng t y "},
    Rhyme{U"uê", U" - ch nh "},
    Rhyme{U"uô", U" c m n ng t i "},
    Rhyme{U"uơ", U" - "},
    Rhyme{U"uy", U" - ch n nh p t u "},
    Rhyme{U"uya", U" - "},
    Rhyme{U"uyê", U" n t "},
    Rhyme{U"ư", U" - c m ng t i u "},
    Rhyme{U"ưa", U" - "},
    Rhyme{U"ươ", U" c m n ng p t i u "},
    Rhyme{U"y", U" - "},
    Rhyme{U"yê", U" m n ng t u "},
};

// The rhymes after q, which write every glide as u.
constexpr std::array rhymes_after_q{
    Rhyme{U"ua", U" - c ch n ng nh o p t i u y "},
    Rhyme{U"uă", U" c m n ng p t "},
    Rhyme{U"uâ", U" n ng t y "},
    Rhyme{U"ue", U" - n o t "},
    Rhyme{U"uê", U" - ch n nh t "},
    Rhyme{U"ui", U" - ch n t "},
    Rhyme{U"uô", U" c "},
    Rhyme{U"uơ", U" - i n t "},
    Rhyme{U"uy", U" - ch n nh p t "},
    Rhyme{U"uyê", U" n t "},
};

// Which nuclei an onset takes, by their first letter.
enum class Before { any, front, back, back_or_i, not_i };

struct Onset {
  Letters letters;
  Before before;
  bool takes_y;  // "kỳ", "mỹ": a lone y as nucleus
};

// Longer ones first among those that begin alike.
constexpr std::array onsets{
    Onset{U"", Before::any, true},         Onset{U"b", Before::any, false},
    Onset{U"ch", Before::any, false},      Onset{U"c", Before::back, false},
    Onset{U"d", Before::any, true},        Onset{U"đ", Before::any, false},
    Onset{U"gh", Before::front, false},    Onset{U"gi", Before::not_i, false},
    Onset{U"g", Before::back_or_i, false}, Onset{U"h", Before::any, true},
    Onset{U"kh", Before::any, false},      Onset{U"k", Before::front, true},
    Onset{U"l", Before::any, true},        Onset{U"m", Before::any, true},
    Onset{U"ngh", Before::front, false},   Onset{U"ng", Before::back, false},
    Onset{U"nh", Before::any, false},      Onset{U"n", Before::any, true},
    Onset{U"ph", Before::any, false},      Onset{U"p", Before::any, false},
    Onset{U"r", Before::any, false},       Onset{U"s", Before::any, true},
    Onset{U"th", Before::any, true},       Onset{U"tr", Before::any, false},
    Onset{U"t", Before::any, true},        Onset{U"v", Before::any, true},
    Onset{U"x", Before::any, false},
};

// Names of places and peoples that the grammar refuses.
constexpr std::array names{Letters{U"đăk"},   Letters{U"lăk"},   Letters{U"kạn"},
                           Letters{U"kan"},   Letters{U"kon"},   Letters{U"krông"},
                           Letters{U"khmer"}, Letters{U"plei"},  Letters{U"stiêng"},
                           Letters{U"chro"},  Letters{U"xtiêng"}};

bool is_front(char32_t letter) {
  return letter == U'i' || letter == U'e' || letter == U'ê' || letter == U'y';
}

bool takes(Before before, char32_t nucleus) {
  switch (before) {
    case Before::any:
      return true;
    case Before::front:
      return is_front(nucleus);
    case Before::back:
      return !is_front(nucleus);
    case Before::back_or_i:
      return !is_front(nucleus) || nucleus == U'i';
    case Before::not_i:
      return nucleus != U'i' && nucleus != U'y';
  }
  return false;
}

bool takes(const Onset& onset, Letters nucleus) {
  if (nucleus == U"y") {
    return onset.takes_y;
  }
  // The same sound is written yê at the start of a syllable and iê after an onset.
  if (nucleus == U"yê" || nucleus == U"iê") {
    return onset.letters.empty() == (nucleus == U"yê") && takes(onset.before, nucleus[0]);
  }
  return takes(onset.before, nucleus[0]);
}

bool has_coda(Letters codas, Letters coda) {
  const std::u32string wanted = U" " + std::u32string(coda.empty() ? U"-" : coda) + U" ";
  return codas.find(wanted) != Letters::npos;
}

// The stops c, ch, p, t allow two of the six tones.
bool allows(Letters coda, Tone tone) {
  const bool stop = coda == U"c" || coda == U"ch" || coda == U"p" || coda == U"t";
  return !stop || tone == Tone::acute || tone == Tone::dot;
}

bool rhymes_with(const Rhyme& rhyme, Letters rest, Tone tone) {
  if (!rest.starts_with(rhyme.nucleus)) {
    return false;
  }
  const Letters coda = rest.substr(rhyme.nucleus.size());
  return has_coda(rhyme.codas, coda) && allows(coda, tone);
}

bool follows(const Onset& onset, Letters word, Tone tone) {
  if (!word.starts_with(onset.letters)) {
    return false;
  }
  const Letters rest = word.substr(onset.letters.size());
  return std::any_of(rhymes.begin(), rhymes.end(), [&](const Rhyme& rhyme) {
    return takes(onset, rhyme.nucleus) && rhymes_with(rhyme, rest, tone);
  });
}

}  // namespace

std::optional<SyllableLetters> syllable_letters(std::string_view word) {
  SyllableLetters syllable;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = decode(word, at);
    const Character letter = character(next.value);
    const bool second_tone = letter.tone != Tone::level && syllable.tone != Tone::level;
    if (second_tone || syllable.letters.size() == most_syllable_letters) {
      return std::nullopt;
    }
    if (letter.tone != Tone::level) {
      syllable.tone = letter.tone;
    }
    syllable.letters.push_back(letter.toneless);
    at += next.bytes;
  }
  return syllable;
}

bool is_syllable(const SyllableLetters& syllable) {
  const Letters word = syllable.letters;
  if (std::find(names.begin(), names.end(), word) != names.end()) {
    return true;
  }
  if (word.starts_with(U'q')) {
    return std::any_of(rhymes_after_q.begin(), rhymes_after_q.end(), [&](const Rhyme& rhyme) {
      return rhymes_with(rhyme, word.substr(1), syllable.tone);
    });
  }
  return std::any_of(onsets.begin(), onsets.end(),
                     [&](const Onset& onset) { return follows(onset, word, syllable.tone); });
}

bool is_syllable(std::string_view word) {
  const auto syllable = syllable_letters(word);
  return syllable && is_syllable(*syllable);
}

}  // namespace vankien::analyzers
