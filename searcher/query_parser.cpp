#include "searcher/query_parser.h"

#include <fmt/format.h>

#include <algorithm>

#include "searcher/query_fields.h"
#include "searcher/query_lexer.h"
#include "searcher/query_units.h"
#include "searcher/search.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;
using Kind = Lexeme::Kind;

bool is_or(const Lexeme& lexeme) {
  return lexeme.kind == Kind::word && lexeme.key == "or" && lexeme.upper;
}

class Parser {
 public:
  Parser(std::string_view text, bool literal) : lexemes_(lex_query(text, max_query_words)) {
    text_ = lexemes_.cut ? text.substr(0, lexemes_.items.back().span.end) : text;
    if (lexemes_.cut)
      note(fmt::format("Câu tìm dài quá {0} từ; chỉ {0} từ đầu được dùng.", max_query_words));
    if (literal)
      std::erase_if(items(), [](const Lexeme& lexeme) { return lexeme.kind != Kind::word; });
    else
      find_numbers_and_dates();
    literal_ = literal;
  }

  ParsedQuery run() {
    while (at_ < items().size())
      read_unit();
    if (or_pending_)
      take_or_as_word();
    if (!literal_)
      settle();
    make_clauses();
    return std::move(query_);
  }

 private:
  std::vector<Lexeme>& items() { return lexemes_.items; }
  [[nodiscard]] std::string_view slice(Span span) const {
    return text_.substr(span.begin, span.size());
  }
  [[nodiscard]] bool is(std::size_t at, Kind kind) const {
    return at < lexemes_.items.size() && lexemes_.items[at].kind == kind;
  }
  void note(std::string text) {
    if (std::find(query_.notes.begin(), query_.notes.end(), text) == query_.notes.end())
      query_.notes.push_back(std::move(text));
  }

  void find_numbers_and_dates() {
    dates_ = analyzers::find_dates(text_);
    for (analyzers::NumberMatch& match : analyzers::find_query_numbers(text_))
      if (!crosses_operator(match.span))
        numbers_.push_back(std::move(match));
    std::erase_if(dates_, [this](const auto& date) { return crosses_operator(date.span); });
  }

  // Inside a number "-" is no minus ("106 -KH/ĐUK"), but a quote, a colon or OR ends it.
  [[nodiscard]] bool crosses_operator(Span span) const {
    return std::any_of(lexemes_.items.begin(), lexemes_.items.end(), [&](const Lexeme& lexeme) {
      const bool inside = lexeme.span.begin >= span.begin && lexeme.span.end <= span.end;
      return inside && (lexeme.kind == Kind::quote || lexeme.kind == Kind::colon || is_or(lexeme));
    });
  }

  void read_unit() {
    switch (items()[at_].kind) {
      case Kind::colon:
        ++at_;
        return;
      case Kind::minus:
        excluded_ = true;
        ++at_;
        return;
      case Kind::quote:
        read_quote();
        return;
      case Kind::word:
        read_word();
        return;
    }
  }

  // The index of the closing quote, or of the end when there is none.
  [[nodiscard]] std::size_t closing(std::size_t quote) const {
    std::size_t at = quote + 1;
    while (at < lexemes_.items.size() && !is(at, Kind::quote))
      ++at;
    return at;
  }

  std::vector<Word> words(std::size_t begin, std::size_t end) {
    std::vector<Word> words;
    for (std::size_t i = begin; i < end; ++i)
      if (is(i, Kind::word))
        words.push_back(make_word(items()[i].key));
    return words;
  }

  void read_quote() {
    const std::size_t end = closing(at_);
    if (end == items().size()) {
      note("Dấu ngoặc kép không có dấu đóng; các từ sau nó được tìm như từ thường.");
      ++at_;
      return;
    }
    std::vector<Word> quoted = words(at_ + 1, end);
    const Span inside{items()[at_].span.end, items()[end].span.begin};
    at_ = end + 1;
    if (quoted.empty()) {
      excluded_ = false;
      return;
    }
    if (auto number = analyzers::DocumentNumber::parse(slice(inside)))
      add(NumberItem{.number = std::move(number), .words = std::move(quoted)});
    else
      add(Phrase{std::move(quoted)});
  }

  void read_word() {
    if (!literal_ && (read_or() || read_number() || read_date() || read_prefix()))
      return;
    add(Phrase{{make_word(items()[at_].key)}});
    units_.back().plain = true;
    ++at_;
  }

  bool read_or() {
    if (!is_or(items()[at_]))
      return false;
    if (or_pending_ || units_.empty())
      take_or_as_word();
    else
      or_pending_ = true;
    ++at_;
    return true;
  }

  void take_or_as_word() {
    note("OR phải đứng giữa hai từ; ở đây nó được tìm như từ thường.");
    or_pending_ = false;
    add(Phrase{{make_word("or")}});
    units_.back().plain = true;
  }

  // Moves past the lexemes of `span` and returns its words.
  std::vector<Word> take(Span span) {
    const std::size_t begin = at_;
    while (at_ < items().size() && items()[at_].span.begin < span.end)
      ++at_;
    return words(begin, at_);
  }

  // The match that holds the present word.
  template <class Match>
  const Match* match_here(const std::vector<Match>& matches) {
    const Span word = items()[at_].span;
    const auto found = std::find_if(matches.begin(), matches.end(), [&](const Match& match) {
      return match.span.begin <= word.begin && word.end <= match.span.end;
    });
    return found == matches.end() ? nullptr : &*found;
  }

  bool read_number() {
    const analyzers::NumberMatch* match = match_here(numbers_);
    if (match == nullptr)
      return false;
    add(NumberItem{.number = match->number,
                   .partial = match->partial,
                   .type_code = match->type_word,
                   .words = take(match->span)});
    return true;
  }

  bool read_date() {
    const analyzers::DateMatch* match = match_here(dates_);
    if (match == nullptr)
      return false;
    take(match->span);
    add(DateItem{match->date, match->date, true});
    return true;
  }

  bool read_prefix() {
    for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
      const std::size_t colon = at_ + length;
      if (!is(colon, Kind::colon) || !is(colon - 1, Kind::word))
        continue;
      const std::string_view typed = slice({items()[at_].span.begin, items()[colon - 1].span.end});
      if (const schema::Field* field = field_named(typed))
        return read_value(*field, colon + 1);
    }
    return false;
  }

  bool read_value(const schema::Field& field, std::size_t begin) {
    const std::size_t end = value_end(begin);
    FieldValue value = value_at(begin, end);
    const auto meaning = value.words.empty() ? std::nullopt : read_field(field, value);
    if (!meaning) {
      note(fmt::format("Không hiểu giá trị sau “{}:”; phần đó được tìm như từ thường.",
                       field.query_name));
      return false;
    }
    const std::size_t start = static_cast<std::size_t>(value.rest.data() - text_.data());
    at_ = begin;
    take({start, start + meaning->length});
    at_ = std::max(at_, end);
    add(meaning->item);
    return true;
  }

  // One past the last lexeme of a value: its closing quote, or what follows without a blank.
  [[nodiscard]] std::size_t value_end(std::size_t begin) const {
    if (is(begin, Kind::quote))
      return std::min(closing(begin) + 1, lexemes_.items.size());
    std::size_t at = begin;
    while (is(at, Kind::word) && (at == begin || !blank_between(at - 1, at)))
      ++at;
    return at;
  }

  [[nodiscard]] bool blank_between(std::size_t left, std::size_t right) const {
    const Span gap{lexemes_.items[left].span.end, lexemes_.items[right].span.begin};
    return slice(gap).find(' ') != std::string_view::npos;
  }

  FieldValue value_at(std::size_t begin, std::size_t end) {
    FieldValue value;
    value.words = words(begin, end);
    value.quoted = is(begin, Kind::quote);
    if (value.words.empty())
      return value;
    const std::size_t inner = value.quoted ? begin + 1 : begin;
    const std::size_t last = value.quoted && is(end - 1, Kind::quote) ? end - 2 : end - 1;
    const std::size_t start = items()[inner].span.begin;
    value.rest = text_.substr(start);
    value.length = items()[last].span.end - start;
    return value;
  }

  void add(Item item) {
    units_.push_back({std::move(item), false, excluded_, or_pending_});
    excluded_ = or_pending_ = false;
  }

  void settle() {
    drop_chatter(units_, query_.optional);
    settle_bare_numbers(units_);
    join_date_to_number(units_);
  }

  void make_clauses() {
    for (Unit& unit : units_) {
      const bool joins = unit.or_before && !unit.excluded && !query_.clauses.empty() &&
                         !query_.clauses.back().excluded;
      if (joins)
        query_.clauses.back().any_of.push_back(std::move(unit.item));
      else
        query_.clauses.push_back({{std::move(unit.item)}, unit.excluded});
    }
  }

  std::string_view text_;
  Lexemes lexemes_;
  std::vector<analyzers::NumberMatch> numbers_;
  std::vector<analyzers::DateMatch> dates_;
  Units units_;
  ParsedQuery query_;
  std::size_t at_ = 0;
  bool literal_ = false;
  bool excluded_ = false;
  bool or_pending_ = false;
};

}  // namespace

ParsedQuery parse_query(std::string_view canonical, bool literal) {
  return Parser(canonical, literal).run();
}

}  // namespace vankien::searcher
