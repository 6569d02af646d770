// The mark of secrecy glued to, or on one line with, other parts of a letterhead.
#include <algorithm>
#include <string>

#include "analyzers/letterhead_part.h"
#include "analyzers/mark_context.h"
#include "analyzers/mark_letters.h"
#include "analyzers/secrecy_mark.h"
#include "analyzers/secrecy_table.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

using Found = std::optional<Classification>;

// MẬT is written for nothing else; MAT and what is no capital may be the end of a name.
bool stands_among(LetterheadPart before, LetterheadPart after, bool certain) {
  if (before == LetterheadPart::none || after == LetterheadPart::none ||
      (before == LetterheadPart::nothing && after == LetterheadPart::nothing))
    return false;
  return certain || before == LetterheadPart::sure || after == LetterheadPart::sure;
}

// A stretch of a line, in letters.
struct Stretch {
  std::size_t begin;
  std::size_t end;
};

class LetterheadLine {
 public:
  explicit LetterheadLine(std::string_view text) : text_(text), letters_(mark_letters(text)) {}

  [[nodiscard]] Found mark() const {
    Found best;
    for (const SecrecyMark& mark : secrecy_marks) {
      const std::string_view folded = letters_.folded;
      for (std::size_t at = folded.find(mark.folded); at != folded.npos;
           at = folded.find(mark.folded, at + 1))
        if (holds({at, at + mark.folded.size()}, mark))
          best = std::max(best, Found(mark.classification));
    }
    return best;
  }

 private:
  [[nodiscard]] std::size_t offset(std::size_t letter) const {
    return letter < letters_.offsets.size() ? letters_.offsets[letter] : text_.size();
  }

  [[nodiscard]] bool holds(Stretch stretch, const SecrecyMark& mark) const {
    const std::size_t begin = offset(stretch.begin);
    const std::size_t last = offset(stretch.end - 1);
    const std::size_t end = last + decode(text_, last).bytes;
    const bool two_lines = text_.find('\n') != std::string_view::npos;
    if (two_lines && text_.substr(begin, end - begin).find('\n') == std::string_view::npos)
      return false;
    const MarkLetters own = mark_letters(text_.substr(begin, end - begin));
    if (continues_a_word(text_.substr(0, begin), mark.classification, text_.substr(end)))
      return false;
    const bool exact = own.lower == mark.letters;
    const LetterheadPart before = letterhead_part(text_.substr(0, begin), Side::before);
    const LetterheadPart after = letterhead_part(text_.substr(end), Side::after);
    if (!own.capitals)
      return exact && own.capitalised && stands_among(before, after, false);
    return (exact || begins_word(stretch)) && stands_among(before, after, exact);
  }

  // False for the end of one word and the beginning of the next: "CẨM ẤT".
  [[nodiscard]] bool begins_word(Stretch stretch) const {
    if (stretch.begin == 0)
      return true;
    const auto touch = [this](std::size_t letter) {
      const std::size_t gap = offset(letter) - offset(letter - 1);
      return text_.substr(offset(letter - 1), gap).find_first_of(" \t\n|") ==
             std::string_view::npos;
    };
    for (std::size_t letter = stretch.begin + 1; letter < stretch.end; ++letter)
      if (!touch(letter))
        return !touch(stretch.begin);
    return true;
  }

  std::string_view text_;
  MarkLetters letters_;
};

}  // namespace

Found mark_beside_letterhead(std::string_view text) {
  constexpr std::size_t longest = 200;  // bytes
  return text.size() > longest ? std::nullopt : LetterheadLine(text).mark();
}

}  // namespace vankien::analyzers
