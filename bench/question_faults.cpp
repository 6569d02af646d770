#include "bench/question_faults.h"

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "analyzers/unicode.h"
#include "analyzers/vietnamese_letter.h"
#include "tests/seeded_random.h"

namespace vankien::bench {
namespace {

using analyzers::Tone;

// One of the four other marks.
Tone another(Tone tone, tests::SeededRandom& random) {
  constexpr std::size_t marks = analyzers::tone_count - 1;  // all but level
  const std::size_t step = 1 + random.below(marks - 1);
  const std::size_t mark = static_cast<std::size_t>(tone) - 1;
  return static_cast<Tone>((mark + step) % marks + 1);
}

std::string with_other_tone(std::string_view word, tests::SeededRandom& random) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const analyzers::CodePoint point = analyzers::decode(word, at);
    auto letter = analyzers::decompose(point.value);
    if (letter && letter->tone != Tone::level)
      letter->tone = another(letter->tone, random);
    analyzers::append_utf8(
        out, letter ? analyzers::compose(*letter).value_or(point.value) : point.value);
    at += point.bytes;
  }
  return out;
}

}  // namespace

std::string without_marks(std::string_view question) {
  return analyzers::fold(analyzers::CanonicalText(question).text());
}

std::string with_tone_faults(std::string_view question, unsigned seed) {
  constexpr std::uint32_t every = 3;
  tests::SeededRandom random(seed, question);
  const analyzers::CanonicalText canonical(question);
  analyzers::Tokenizer tokenizer(canonical);
  std::string out;
  std::size_t copied = 0;
  for (analyzers::Token token; tokenizer.next(token);) {
    if (token.position % every != 0)
      continue;
    out += question.substr(copied, token.span.begin - copied);
    out += with_other_tone(question.substr(token.span.begin, token.span.size()), random);
    copied = token.span.end;
  }
  return out.append(question.substr(copied));
}

}  // namespace vankien::bench
