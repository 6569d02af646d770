#include "analyzers/text_cursor.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

constexpr std::array<std::string_view, 9> dashes = {"-", "‐", "‑", "‒", "–", "—", "―", "−", "－"};
constexpr std::array<std::string_view, 5> slashes = {"/", "\\", "⁄", "∕", "／"};

bool is_ascii_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// The first byte of the character that ends at `offset`.
std::size_t character_begin(std::string_view text, std::size_t offset) {
  do {
    --offset;
  } while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U);
  return offset;
}

bool is_word_at(std::string_view text, std::size_t offset) {
  const char byte = text[offset];
  if (is_ascii(byte))
    return is_ascii_letter(byte) || is_digit(byte);
  return is_word_character(decode(text, offset).value);
}

std::size_t character_size(std::string_view text, std::size_t offset) {
  return is_ascii(text[offset]) ? 1 : decode(text, offset).bytes;
}

// Most words differ in their first letter: that saves folding them.
bool may_begin(char byte, std::string_view folded) {
  if (!is_ascii(byte) || folded.empty())
    return true;
  const char small = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  return small == folded.front();
}

template <typename Belongs>
Span run_ending_at(std::string_view text, std::size_t offset, Belongs belongs) {
  std::size_t begin = offset;
  while (begin > 0) {
    const std::size_t previous = character_begin(text, begin);
    if (!belongs(previous))
      break;
    begin = previous;
  }
  return {begin, offset};
}

}  // namespace

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

bool TextCursor::at_word_character() const {
  return !at_end() && is_word_at(text_, at_);
}

bool TextCursor::take(char wanted) {
  if (at_end() || text_[at_] != wanted)
    return false;
  ++at_;
  return true;
}

bool TextCursor::take(std::string_view wanted) {
  if (!text_.substr(std::min(at_, text_.size())).starts_with(wanted))
    return false;
  at_ += wanted.size();
  return true;
}

bool TextCursor::take_dash() {
  return std::any_of(dashes.begin(), dashes.end(), [this](auto dash) { return take(dash); });
}

bool TextCursor::take_slash() {
  return std::any_of(slashes.begin(), slashes.end(), [this](auto slash) { return take(slash); });
}

bool TextCursor::take_dashes() {
  const bool any = take_dash();
  while (take_dash()) {
  }
  return any;
}

bool TextCursor::take_slashes() {
  const bool any = take_slash();
  while (take_slash()) {
  }
  return any;
}

bool TextCursor::take_word(std::string_view folded) {
  if (!may_begin(byte(), folded))
    return false;
  TextCursor ahead = *this;
  if (fold(ahead.take_word()) != folded)
    return false;
  *this = ahead;
  return true;
}

bool TextCursor::take_words(std::string_view folded) {
  TextCursor ahead = *this;
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    if (!ahead.take_word(folded.substr(0, end)))
      return false;
    folded.remove_prefix(std::min(end + 1, folded.size()));
    if (!folded.empty())
      ahead.skip_blanks();
  }
  *this = ahead;
  return true;
}

std::string_view TextCursor::take_digits() {
  const std::size_t begin = at_;
  while (is_digit(byte()))
    ++at_;
  return text_.substr(begin, at_ - begin);
}

std::string_view TextCursor::take_letters() {
  const std::size_t begin = at_;
  while (at_word_character() && !is_digit(byte()))
    at_ += character_size(text_, at_);
  return text_.substr(begin, at_ - begin);
}

std::string_view TextCursor::take_word() {
  const std::size_t begin = at_;
  while (at_word_character())
    at_ += character_size(text_, at_);
  return text_.substr(begin, at_ - begin);
}

void TextCursor::skip_blanks() {
  while (is_blank(byte()))
    ++at_;
}

void TextCursor::skip_spaces() {
  while (byte() == ' ' || byte() == '\t')
    ++at_;
}

std::size_t blanks_begin(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_blank(text[offset - 1]))
    --offset;
  return offset;
}

bool word_character_before(std::string_view text, std::size_t offset) {
  return offset > 0 && is_word_at(text, character_begin(text, offset));
}

Span word_ending_at(std::string_view text, std::size_t offset) {
  return run_ending_at(text, offset, [text](std::size_t at) { return is_word_at(text, at); });
}

Span letters_ending_at(std::string_view text, std::size_t offset) {
  return run_ending_at(
      text, offset, [text](std::size_t at) { return !is_digit(text[at]) && is_word_at(text, at); });
}

std::optional<Span> word_before(std::string_view text, std::size_t offset,
                                std::string_view folded) {
  const Span word = word_ending_at(text, offset);
  if (word.size() == 0 || fold(slice(text, word)) != folded)
    return std::nullopt;
  return word;
}

std::size_t find_words(std::string_view text, std::string_view words, std::size_t from) {
  if (from >= text.size())
    return std::string_view::npos;
  const void* found = ::memmem(text.data() + from, text.size() - from, words.data(), words.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

}  // namespace vankien::analyzers
