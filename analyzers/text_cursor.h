// A reading position in UTF-8 text for the hand-written scanners, and the same reading backwards.
// Every step moves by what it read, so scanners built on it are linear.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/span.h"

namespace vankien::analyzers {

// Expects canonical text. A cheap value: copy it to look ahead.
class TextCursor {
 public:
  TextCursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  // The byte here, NUL at the end.
  [[nodiscard]] char byte() const { return at_end() ? '\0' : text_[at_]; }
  // The text from here to where `later` stands.
  [[nodiscard]] std::string_view slice_to(const TextCursor& later) const {
    return text_.substr(at_, later.at_ - at_);
  }
  // True where a letter or digit stands.
  [[nodiscard]] bool at_word_character() const;

  // Each take reads what it names if that stands here, and tells whether it did.
  bool take(char wanted);
  bool take(std::string_view wanted);
  // Hyphen, the dashes of typesetting, the minus sign.
  bool take_dash();
  bool take_slash();
  // One or more of them side by side, as doubled keys and scans leave them.
  bool take_dashes();
  bool take_slashes();
  // One word that folds to `folded`: "số", "SỐ" and "so" for "so".
  bool take_word(std::string_view folded);
  // Several such words with white space between them.
  bool take_words(std::string_view folded);

  // Runs; empty where there is none. Digits are ASCII, letters of any script.
  std::string_view take_digits();
  std::string_view take_letters();
  std::string_view take_word();  // letters and digits

  void skip_blanks();  // spaces, tabs, line ends
  void skip_spaces();  // on this line

 private:
  std::string_view text_;
  std::size_t at_;
};

// True for ASCII space, tab, LF, CR.
bool is_blank(char byte);
bool is_digit(char byte);

// Where the white space that ends at `offset` begins.
std::size_t blanks_begin(std::string_view text, std::size_t offset);

// True when a letter or digit ends exactly at `offset`.
bool word_character_before(std::string_view text, std::size_t offset);

// The word (letters and digits) that ends exactly at `offset`; an empty span there if none does.
Span word_ending_at(std::string_view text, std::size_t offset);

// The run of letters that ends exactly at `offset`: "kh" before the digits of "kh106".
Span letters_ending_at(std::string_view text, std::size_t offset);

// The whole word that ends at `offset` when it folds to `folded`.
std::optional<Span> word_before(std::string_view text, std::size_t offset, std::string_view folded);

std::string_view slice(std::string_view text, Span span);

// Where `words` stand at or after `from`; npos if nowhere. Fast also for words whose first letter
// is everywhere.
std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0);

}  // namespace vankien::analyzers
