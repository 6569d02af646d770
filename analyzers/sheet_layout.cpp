#include "analyzers/sheet_layout.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "analyzers/closing.h"
#include "analyzers/head_reader.h"
#include "analyzers/head_words.h"

namespace vankien::analyzers {
namespace {

using std::string_view;

constexpr string_view blanks = " \t\r\f\n";
constexpr string_view blanks_and_bars = " \t\r\f\n|";

Span trimmed(string_view text, Span span, string_view dropped) {
  while (span.begin < span.end && dropped.find(text[span.begin]) != string_view::npos)
    ++span.begin;
  while (span.begin < span.end && dropped.find(text[span.end - 1]) != string_view::npos)
    --span.end;
  return span;
}

std::size_t line_begin(string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? string_view::npos : text.rfind('\n', at - 1);
  return before == string_view::npos ? 0 : before + 1;
}

std::size_t line_end(string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

Span whole_lines(string_view text, Span span) {
  return {line_begin(text, span.begin), line_end(text, span.end)};
}

// Bold type that begins in one piece and ends in another would show its stars.
bool has_whole_type(string_view piece) {
  std::size_t marks = 0;
  for (std::size_t at = piece.find("**"); at != string_view::npos; at = piece.find("**", at + 2))
    ++marks;
  return marks % 2 == 0;
}

enum class Column { left, right };

class HeadColumns {
 public:
  HeadColumns(string_view text, const Head& head) : text_(text), words_(head.words) {
    // A letter's heading ends at "Kính gửi", every other one at the name of its type.
    end_ = head.type_line.empty() ? (head.addressed ? head.text_begin : 0) : head.type_line.begin;
  }

  std::optional<TwoColumns> read() {
    if (end_ == 0 || end_ >= words_.size() || !starts_line(words_, end_))
      return std::nullopt;
    columns_.span = {0, line_begin(text_, words_[end_].span.begin)};
    for (std::size_t at = 0; at < end_;) {
      const std::size_t right = words_of_right(at);
      add(right > 0 ? Column::right : Column::left, at, at + std::max<std::size_t>(right, 1));
      at += std::max<std::size_t>(right, 1);
    }
    finish(columns_.span.end);
    const bool complete = !columns_.left.empty() && !columns_.right.empty();
    return complete && whole_ ? std::optional(std::move(columns_)) : std::nullopt;
  }

 private:
  [[nodiscard]] std::size_t words_of_right(std::size_t at) const {
    if (const std::size_t motto = motto_at(words_, at))
      return motto;
    const auto line = place_date_at(text_, words_, at);
    return line ? std::min(line->words, end_ - at) : 0;
  }

  // The words go on the piece before them in the same column, unless a blank line, a rule, the end
  // of a cell or a star of the other column parts them.
  void add(Column column, std::size_t begin, std::size_t end) {
    const Break before = words_[begin].before;
    const bool apart = before == Break::paragraph || before == Break::rule ||
                       before == Break::cell || stands_behind_star(begin);
    if (begun_ && (column != column_ || apart))
      finish(begin_of(begin));
    if (!begun_) {
      piece_.begin = std::max(begin_of(begin), piece_.end);
      put_rules({piece_.end, piece_.begin});
      column_ = column;
      begun_ = true;
    }
    last_ = end - 1;
  }

  // "*      Tân Lam, ngày …": the star is the body's.
  [[nodiscard]] bool stands_behind_star(std::size_t word) const {
    const std::size_t begin = words_[word].outer.begin;
    const Span lead{line_begin(text_, begin), begin};
    const Span shown = trimmed(text_, lead, blanks);
    return shown.end < lead.end && text_.substr(shown.begin, shown.size()) == "*";
  }

  // Where a line begins, so do the marks of its type.
  [[nodiscard]] std::size_t begin_of(std::size_t word) const {
    const bool at_line = words_[word].before >= Break::line || word == 0;
    return at_line && !stands_behind_star(word) ? line_begin(text_, words_[word].span.begin)
                                                : words_[word].outer.begin;
  }

  void finish(std::size_t next) {
    if (!begun_)
      return;
    piece_.end = std::min(next, line_end(text_, words_[last_].outer.end));
    put(column_, piece_);
    begun_ = false;
    if (next == columns_.span.end)
      put_rules({piece_.end, next});
  }

  // Stars and lines between the pieces belong to the body's side.
  void put_rules(Span gap) { put(Column::left, gap); }

  void put(Column column, Span piece) {
    const Span shown = trimmed(text_, piece, blanks_and_bars);
    if (shown.size() == 0)
      return;
    whole_ = whole_ && has_whole_type(text_.substr(shown.begin, shown.size()));
    (column == Column::left ? columns_.left : columns_.right).push_back(shown);
  }

  string_view text_;
  const FormalWords& words_;
  std::size_t end_ = 0;  // the first word behind the letterhead
  TwoColumns columns_;
  bool whole_ = true;
  bool begun_ = false;
  Column column_ = Column::left;
  Span piece_;
  std::size_t last_ = 0;  // word of the piece
};

Span title_of(string_view text, const Head& head) {
  if (head.type_line.empty() || !starts_line(head.words, head.type_line.begin))
    return {};
  const std::size_t last = (head.title.empty() ? head.type_line : head.title.back()).end - 1;
  return whole_lines(text,
                     {head.words[head.type_line.begin].span.begin, head.words[last].outer.end});
}

bool has_words(string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
  });
}

// Side by side whichever stands first in the text; nothing may stand between them.
std::optional<TwoColumns> closing_columns(string_view text, const Closing& closing) {
  if (!closing.signature || !closing.recipients)
    return std::nullopt;
  const Span left = trimmed(text, whole_lines(text, closing.recipients->span), blanks);
  const Span right = trimmed(text, whole_lines(text, closing.signature->span), blanks);
  const Span& first = left.begin < right.begin ? left : right;
  const Span& second = left.begin < right.begin ? right : left;
  if (first.end > second.begin || has_words(text.substr(first.end, second.begin - first.end)))
    return std::nullopt;
  for (const Span& piece : {left, right})
    if (!has_whole_type(text.substr(piece.begin, piece.size())))
      return std::nullopt;
  return TwoColumns{whole_lines(text, {first.begin, second.end}), {left}, {right}};
}

void map_to_document(const CanonicalText& canonical, std::optional<TwoColumns>& columns) {
  if (!columns)
    return;
  columns->span = canonical.document_span(columns->span);
  for (auto* column : {&columns->left, &columns->right})
    for (Span& piece : *column)
      piece = canonical.document_span(piece);
}

}  // namespace

SheetLayout sheet_layout(string_view document_text) {
  const CanonicalText canonical(document_text);
  const string_view text = canonical.text();
  const Head head = read_head(text);
  const bool ends = head.text_begin < head.words.size();
  const std::size_t begin = ends ? head.words[head.text_begin].outer.begin : 0;
  SheetLayout layout;
  layout.head = HeadColumns(text, head).read();
  layout.title = canonical.document_span(title_of(text, head));
  layout.text_begin = canonical.document_offset(line_begin(text, begin));
  layout.closing = closing_columns(text, read_closing(text, begin));
  map_to_document(canonical, layout.head);
  map_to_document(canonical, layout.closing);
  return layout;
}

}  // namespace vankien::analyzers
