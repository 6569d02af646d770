#include "analyzers/body_phrase.h"

#include <algorithm>
#include <array>

#include "analyzers/body_phrase_words.h"
#include "analyzers/ordinal.h"
#include "analyzers/plenum.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t most_words = 30;

bool is_capitalised(std::string_view word) {
  const char32_t first = decode(word, 0).value;
  return lower(first) != first;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

// accent_key word by word, whatever white space stands between.
std::string single_spaced_key(std::string_view words) {
  std::string key;
  TextCursor cursor(words, 0);
  while (!cursor.at_end()) {
    if (!key.empty())
      key += ' ';
    key += accent_key(cursor.take_word());
    cursor.skip_blanks();
  }
  return key;
}

template <typename Table>
bool holds(const Table& table, std::string_view wanted) {
  return std::find(table.begin(), table.end(), wanted) != table.end();
}

bool begins_with_any(std::string_view text, std::size_t offset, const auto& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    return TextCursor(text, offset).take_words(phrase);
  });
}

// With their marks, if the text has marks: "có" is no name's "cơ".
bool begins_with_any_marked(std::string_view text, std::size_t offset, const auto& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    const TextCursor begin(text, offset);
    TextCursor end = begin;
    if (!end.take_words(fold(phrase)))
      return false;
    const std::string_view words = begin.slice_to(end);
    return is_ascii(words) || single_spaced_key(words) == single_spaced_key(phrase);
  });
}

bool begins_citation(std::string_view text, std::size_t offset) {
  const TypeName name = type_name_at_start(text.substr(offset));
  return name.type != nullptr && is_capitalised(text.substr(offset));
}

// Line ends between two words: none, one, or a paragraph's end.
std::size_t line_ends(std::string_view text, std::size_t begin, std::size_t end) {
  return static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                             text.begin() + static_cast<std::ptrdiff_t>(end),
                                             '\n'));
}

// Words and punctuation with any white space between them.
bool take_part(TextCursor& cursor, std::string_view part) {
  while (!part.empty()) {
    const std::string_view word = part.substr(0, part.find(' '));
    part.remove_prefix(std::min(word.size() + 1, part.size()));
    cursor.skip_blanks();
    const bool taken = word == ","   ? cursor.take(',')
                       : word == "-" ? cursor.take_dash()
                                     : cursor.take_word(word);
    if (!taken)
      return false;
  }
  return true;
}

bool is_in_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint letter = decode(word, at);
    if (lower(letter.value) == letter.value)
      return false;
    at += letter.bytes;
  }
  return word.size() > 1;
}

class BodyPhrase {
 public:
  BodyPhrase(std::string_view text, std::size_t offset)
      : text_(text), begin_(offset), end_(offset) {}

  std::size_t read();

 private:
  bool begins();
  bool take_next();
  bool take_inner_part();
  bool take_and(TextCursor after_and);
  [[nodiscard]] bool goes_on_over(std::size_t word, std::string_view written) const;
  [[nodiscard]] bool is_part(std::size_t word, std::string_view written) const;
  [[nodiscard]] bool is_auxiliary(std::string_view written) const;
  void accept(const TextCursor& cursor, std::string_view word);

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::string last_;         // the word before, folded
  std::string before_;       // and the one before that
  bool task_force_ = false;  // a Ban Chỉ đạo is named by its task, in small letters
};

void BodyPhrase::accept(const TextCursor& cursor, std::string_view word) {
  before_ = last_;
  last_ = fold(word);
  end_ = cursor.at();
  if (before_ == "chi" && last_ == "dao")
    task_force_ = true;
}

bool BodyPhrase::begins() {
  TextCursor cursor(text_, begin_);
  const std::string_view word = cursor.take_word();
  if (word.empty() || begins_citation(text_, begin_))
    return false;
  if (begins_with_any_marked(text_, begin_, body_words::ends_of_names))
    return false;
  return is_capitalised(word) || begins_with_any(text_, begin_, body_words::heads);
}

bool BodyPhrase::take_inner_part() {
  const std::string tail = before_ + ' ' + last_;
  for (const body_words::InnerPart& inner : body_words::inner_parts) {
    const bool fits = inner.after.empty() ? task_force_ : tail == inner.after;
    TextCursor cursor(text_, end_);
    if (!fits || !take_part(cursor, inner.part))
      continue;
    end_ = cursor.at();
    before_.clear();
    last_ = inner.part.substr(inner.part.rfind(' ') + 1);
    return true;
  }
  return false;
}

// "Bộ Giáo dục và Đào tạo" goes on, "Ban Bí thư và Hướng dẫn số 02", "Bộ Y tế và Bộ Công an" do
// not.
bool BodyPhrase::take_and(TextCursor after_and) {
  after_and.skip_blanks();
  const std::size_t next = after_and.at();
  const std::string_view word = after_and.take_word();
  if (word.empty() || begins_citation(text_, next) ||
      begins_with_any(text_, next, body_words::heads))
    return false;
  const bool part = is_capitalised(word) || (last_ == "quan" && fold(word) == "doanh");
  if (!part)
    return false;
  accept(after_and, word);
  return true;
}

bool BodyPhrase::goes_on_over(std::size_t word, std::string_view written) const {
  const std::size_t ends = line_ends(text_, end_, word);
  if (ends == 0)
    return true;
  // "… của Ủy ban nhân dân tỉnh ⏎ ỦY BAN NHÂN DÂN TỈNH …": the next line of a head.
  if (is_in_capitals(written) && !is_in_capitals(TextCursor(text_, begin_).take_word()))
    return false;
  if (holds(body_words::open_words, last_))
    return true;
  // The names of ministries and departments have more than one syllable after "Bộ".
  const bool half_a_name = before_ == "bo" || before_ == "so" || before_ == "cuc";
  return ends == 1 && (half_a_name || !is_capitalised(written));
}

bool BodyPhrase::is_auxiliary(std::string_view written) const {
  return holds(body_words::auxiliaries, accent_key(written)) &&
         !holds(body_words::ending_in_auxiliary, last_ + ' ' + fold(written));
}

bool BodyPhrase::is_part(std::size_t word, std::string_view written) const {
  if (begins_citation(text_, word) ||
      begins_with_any_marked(text_, word, body_words::ends_of_names))
    return false;
  TextCursor term(text_, word);
  if (!take_terms(term).empty())
    return false;
  if (is_capitalised(written))
    return true;
  if (is_auxiliary(written))
    return false;
  if (task_force_)
    return true;
  if (fold(written) == "cac")
    return TextCursor(text_, word).take_words("cac co quan");
  return !begins_with_any_marked(text_, word, body_words::purposes) &&
         std::binary_search(body_words::small.begin(), body_words::small.end(), fold(written));
}

bool BodyPhrase::take_next() {
  if (take_inner_part())
    return true;
  TextCursor cursor(text_, end_);
  cursor.skip_blanks();
  const std::size_t begin = cursor.at();
  if (begin == end_)
    return false;
  const std::string_view word = cursor.take_word();
  if (word.empty() || is_digit(word.front()) || !goes_on_over(begin, word))
    return false;
  if (fold(word) == "va")
    return take_and(cursor);
  if (!is_part(begin, word))
    return false;
  accept(cursor, word);
  return true;
}

std::size_t BodyPhrase::read() {
  if (!begins())
    return begin_;
  TextCursor first(text_, begin_);
  const std::string_view word = first.take_word();
  accept(first, word);
  if (last_ == "tp")
    end_ += TextCursor(text_, end_).byte() == '.' ? 1 : 0;
  for (std::size_t words = 1; words < most_words && take_next(); ++words) {
  }
  return end_;
}

}  // namespace

std::size_t body_phrase_end(std::string_view text, std::size_t offset) {
  return BodyPhrase(text, offset).read();
}

}  // namespace vankien::analyzers
