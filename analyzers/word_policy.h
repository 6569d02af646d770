// Decides which letters of a word canonical text replaces; a word is judged as a whole.
#pragma once

#include <string_view>

namespace vankien::analyzers {

struct WordPolicy {
  bool look_alikes = false;  // Cyrillic and Greek letters become Latin
  bool strokes = false;      // Ð becomes Đ
};

// Look-alikes are replaced when no other foreign letter stands in the word and it either holds a
// Latin letter or is a part in capitals of a document number that `before`, the canonical text up
// to the word, begins ("16495/"). Strokes are replaced when all letters are those of Vietnamese.
WordPolicy word_policy(std::string_view word, std::string_view before);

// The letter that stands for `value` in a word of this policy.
char32_t rewritten(char32_t value, WordPolicy policy);

}  // namespace vankien::analyzers
