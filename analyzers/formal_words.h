// The words of a document's formal parts (head, signature, lists) with what typesetting says of
// each: case, line, cell, rule, bullet, punctuation. Marks of Markdown and HTML tags are none of
// them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

enum class Letters { none, lower, capitalised, upper };  // "TTg" is capitalised, "QH14" upper

// What parts a word from the one before it, weakest first. A rule is -----, ____, ***** or a star
// alone on its line.
enum class Break { none, cell, line, paragraph, rule };

struct FormalWord {
  Span span;        // the bare word: "T/M", "Vinh", "04-NQ/ĐUK"; bytes of the text read
  Span outer;       // with brackets, quotes and punctuation that touch it
  std::string key;  // folded: "t/m", "vinh"
  Letters letters = Letters::none;
  Break before = Break::none;
  char after = '\0';    // the first of , ; : . ) that follows, or - at the end of a line; else NUL
  bool bullet = false;  // a dash, plus, star or dot stands apart before it on its line
  bool opened = false;  // a bracket or quotation mark stands right before it
};

using FormalWords = std::vector<FormalWord>;

// The words of `range` in order; `range` begins a line. Linear. Expects canonical text.
FormalWords formal_words(std::string_view text, Span range);

// The first words of `range`: at most `bytes` bytes, cut at a blank.
Span window(std::string_view text, Span range, std::size_t bytes);

// How many words from `at` on spell `folded_phrase` ("dang cong san"), 0 if they do not.
// A phrase runs over line ends, not over blank lines, cells and rules.
std::size_t phrase_at(const FormalWords& words, std::size_t at, std::string_view folded_phrase);

// The first of `phrases` that stands at `at`, as its length in words; 0 if none does. Put longer
// ones first.
template <class Phrases>
std::size_t any_phrase_at(const FormalWords& words, std::size_t at, const Phrases& phrases) {
  for (const std::string_view phrase : phrases) {
    if (const std::size_t count = phrase_at(words, at, phrase))
      return count;
  }
  return 0;
}

// The first word after `at` that begins a line, cell or paragraph; words.size() on the last line.
std::size_t line_end(const FormalWords& words, std::size_t at);

bool starts_line(const FormalWords& words, std::size_t at);

// True when no word of [begin, end) has a lower-case letter and one has an upper-case one.
bool all_upper(const FormalWords& words, std::size_t begin, std::size_t end);

// The words [begin, end) as a reader writes them on one line: punctuation kept, marks of Markdown
// and tags gone, white space single.
std::string written(std::string_view text, const FormalWords& words, std::size_t begin,
                    std::size_t end);

}  // namespace vankien::analyzers
