// Reads formal words: one pass over the text, each step takes a word, a line end, a tag or a mark.
#include <algorithm>
#include <optional>

#include "analyzers/formal_words.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/typographic_marks.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {

namespace {

constexpr std::size_t shortest_rule = 3;  // marks

Letters letters_of(std::string_view word) {
  std::size_t upper = 0;
  std::size_t others = 0;
  bool first_is_upper = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode(word, at);
    const bool is_upper = lower(point.value) != point.value;
    if (at == 0)
      first_is_upper = is_upper;
    if (is_upper) {
      ++upper;
    } else if (is_word_character(point.value) && !(point.value >= '0' && point.value <= '9')) {
      ++others;
    }
    at += point.bytes;
  }
  if (upper + others == 0)
    return Letters::none;
  if (others == 0)
    return Letters::upper;
  return first_is_upper ? Letters::capitalised : Letters::lower;
}

class Reader {
 public:
  Reader(std::string_view text, Span range) : text_(text), at_(range.begin), end_(range.end) {}

  FormalWords read() {
    while (at_ < end_)
      step();
    return std::move(words_);
  }

 private:
  void step() {
    const CodePoint point = decode(text_, at_);
    if (is_word_character(point.value)) {
      take_word();
    } else if (point.value == '\n') {
      take_line_end();
    } else if (const std::size_t tag = tag_size(text_, at_)) {
      at_ += tag;
    } else {
      take_mark(point);
    }
  }

  void take_line_end() {
    raise(line_is_empty_ ? Break::paragraph : Break::line);
    if (bullet_ && !words_.empty() && words_.back().after == '\0')
      words_.back().after = '-';
    bullet_ = false;
    line_is_empty_ = true;
    outer_begin_.reset();
    ++at_;
  }

  void take_mark(CodePoint point) {
    if (point.value == ' ' || point.value == '\t' || point.value == '\r' || point.value == '\f') {
      outer_begin_.reset();
      at_ += point.bytes;
      return;
    }
    line_is_empty_ = false;
    if (point.value == '|')
      raise(Break::cell);
    if (is_opening_mark(point.value)) {
      if (!outer_begin_)
        outer_begin_ = at_;
    } else if (is_rule_mark(point.value) || is_bullet_mark(point.value)) {
      take_run(point);
      return;
    }
    at_ += point.bytes;
  }

  // A rule, a bullet, or marks of Markdown.
  void take_run(CodePoint mark) {
    const std::size_t begin = at_;
    std::size_t count = 0;
    while (at_ < end_ && decode(text_, at_).value == mark.value) {
      at_ += mark.bytes;
      ++count;
    }
    const bool apart = blank_before(begin) && blank_at(at_);
    const bool star = mark.value == '*';
    if ((count >= shortest_rule && (apart || !star)) ||
        (count == 1 && star && alone_on_line(begin))) {
      raise(Break::rule);
    } else if (count == 1 && is_bullet_mark(mark.value) && !star) {
      bullet_ = bullet_ || blank_before(begin);
    } else if (count == 1 && apart) {
      bullet_ = true;
    }
  }

  [[nodiscard]] bool blank_before(std::size_t at) const {
    return at == 0 || is_blank(text_[at - 1]) || text_[at - 1] == '\\' || text_[at - 1] == '|' ||
           text_[at - 1] == '*';
  }
  [[nodiscard]] bool blank_at(std::size_t at) const {
    return at >= end_ || is_blank(text_[at]) || text_[at] == '|';
  }
  [[nodiscard]] bool alone_on_line(std::size_t begin) const {
    TextCursor after(text_, begin + 1);
    after.skip_spaces();
    return line_blank_before_mark(begin) && (after.at_end() || after.byte() == '\n');
  }
  [[nodiscard]] bool line_blank_before_mark(std::size_t begin) const {
    while (begin > 0 && (text_[begin - 1] == ' ' || text_[begin - 1] == '\\'))
      --begin;
    return begin == 0 || text_[begin - 1] == '\n';
  }

  void take_word() {
    FormalWord word;
    word.span = {at_, word_end()};
    at_ = word.span.end;
    const std::string_view bare = slice(text_, word.span);
    word.key = fold(bare);
    word.letters = letters_of(bare);
    word.before = words_.empty() && break_ == Break::none ? Break::line : break_;
    word.bullet = bullet_;
    word.opened = outer_begin_.has_value();
    word.outer.begin = outer_begin_.value_or(word.span.begin);
    take_marks_after(word);
    words_.push_back(std::move(word));
    break_ = Break::none;
    bullet_ = false;
    line_is_empty_ = false;
    outer_begin_.reset();
  }

  // Letters and digits, joined by - / ' inside ("T/M", "Ê-đê", "K'Bình") and by a dot between
  // digits.
  [[nodiscard]] std::size_t word_end() const {
    std::size_t at = at_;
    bool after_digit = false;
    while (at < end_) {
      const CodePoint point = decode(text_, at);
      if (!is_word_character(point.value) && !joins(at, point, after_digit))
        break;
      after_digit = is_digit(text_[at]);
      at += point.bytes;
    }
    return at;
  }

  [[nodiscard]] bool joins(std::size_t at, CodePoint point, bool after_digit) const {
    const std::size_t next = at + point.bytes;
    if (next >= end_ || !is_word_character(decode(text_, next).value))
      return false;
    if (point.value == '.')
      return after_digit && is_digit(text_[next]);
    return point.value == '-' || point.value == '/' || point.value == '\'' ||
           point.value == U'\u2019' || point.value == U'\u2013';
  }

  void take_marks_after(FormalWord& word) {
    word.outer.end = at_;
    for (std::size_t at = at_; at < end_;) {
      const CodePoint point = decode(text_, at);
      const bool closes = is_punctuation(point.value) || is_closing_mark(point.value);
      if (!closes && !is_markup(point.value))
        break;
      if (word.after == '\0' && is_punctuation(point.value)) {
        word.after = static_cast<char>(point.value);
      }
      at += point.bytes;
      if (closes)
        at_ = word.outer.end = at;
    }
    if (word.after == '\0')
      take_mark_apart(word);
  }

  // "Số : 12", "Hà Nội , ngày": typists put a blank before the mark too.
  void take_mark_apart(FormalWord& word) {
    TextCursor cursor(text_, at_);
    cursor.skip_spaces();
    if (cursor.at_end() || cursor.at() >= end_ || cursor.at() == at_)
      return;
    const char mark = cursor.byte();
    if ((mark != ',' && mark != ':' && mark != ';') || !blank_at(cursor.at() + 1))
      return;
    word.after = mark;
    at_ = word.outer.end = cursor.at() + 1;
  }

  void raise(Break to) { break_ = std::max(break_, to); }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  FormalWords words_;
  Break break_ = Break::none;
  bool bullet_ = false;
  bool line_is_empty_ = false;
  std::optional<std::size_t> outer_begin_;
};

}  // namespace

FormalWords formal_words(std::string_view text, Span range) {
  return Reader(text, range).read();
}

}  // namespace vankien::analyzers
