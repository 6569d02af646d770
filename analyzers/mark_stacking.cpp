#include "analyzers/mark_stacking.h"

#include <optional>

#include "analyzers/unicode.h"
#include "analyzers/vietnamese_letter.h"

namespace vankien::analyzers {
namespace {

// Puts the mark on the letter; false when the letter already carries another of its kind or
// Vietnamese has no such letter.
bool take_mark(VietnameseLetter& letter, char32_t mark) {
  VietnameseLetter marked = letter;
  if (const auto shape = shape_of_mark(mark)) {
    marked.shape = *shape;
    if (letter.shape != Shape::plain && letter.shape != *shape) {
      return false;
    }
  } else if (const auto tone = tone_of_mark(mark)) {
    marked.tone = *tone;
    if (letter.tone != Tone::level && letter.tone != *tone) {
      return false;
    }
  } else {
    return false;
  }
  if (!compose(marked)) {
    return false;
  }
  letter = marked;
  return true;
}

}  // namespace

std::string stack_marks(std::string_view cluster) {
  // NFC first: it sorts the marks, so that every order of them is read alike.
  std::string ordered = nfc(cluster);
  const CodePoint first = ordered.empty() ? CodePoint{} : decode(ordered, 0);
  std::optional<VietnameseLetter> letter = decompose(first.value);
  if (!letter) {
    return ordered;
  }
  std::string left_over;
  for (std::size_t at = first.bytes; at < ordered.size();) {
    const CodePoint mark = decode(ordered, at);
    if (!take_mark(*letter, mark.value)) {
      append_utf8(left_over, mark.value);
    }
    at += mark.bytes;
  }
  std::string stacked;
  append_utf8(stacked, *compose(*letter));
  return nfc(stacked + left_over);
}

}  // namespace vankien::analyzers
