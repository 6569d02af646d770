#include "searcher/query_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "searcher/query_abbreviations.h"
#include "searcher/query_chatter.h"
#include "searcher/query_fields.h"
#include "searcher/query_numerals.h"
#include "searcher/query_periods.h"
#include "searcher/query_plenums.h"
#include "searcher/query_source.h"
#include "searcher/query_units.h"
#include "searcher/question.h"
#include "searcher/search.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;
using Kind = Lexeme::Kind;

class Parser {
 public:
  Parser(std::string_view text, bool literal, const KnownWords& known)
      : source_(text, literal), known_(known), literal_(literal) {
    if (source_.cut())
      note(fmt::format("Câu tìm dài quá {0} từ; chỉ {0} từ đầu được dùng.", max_query_words));
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
  [[nodiscard]] const std::vector<Lexeme>& items() const { return source_.items(); }
  void note(std::string text) {
    if (std::find(query_.notes.begin(), query_.notes.end(), text) == query_.notes.end())
      query_.notes.push_back(std::move(text));
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

  void read_quote() {
    const std::size_t end = source_.closing(at_);
    if (end == items().size()) {
      note("Dấu ngoặc kép không có dấu đóng; các từ sau nó được tìm như từ thường.");
      ++at_;
      return;
    }
    std::vector<Word> quoted = source_.words(at_ + 1, end);
    const Span inside{items()[at_].span.end, items()[end].span.begin};
    at_ = end + 1;
    if (quoted.empty()) {
      excluded_ = false;
      return;
    }
    if (auto number = analyzers::DocumentNumber::parse(source_.slice(inside)))
      add(NumberItem{.number = std::move(number), .words = std::move(quoted)});
    else
      add(Phrase{std::move(quoted), true});
  }

  void read_word() {
    if (!literal_ && (read_or() || read_number() || read_date() || read_prefix()))
      return;
    add(Phrase{{make_word(items()[at_].key)}});
    units_.back().plain = true;
    units_.back().upper = items()[at_].upper;
    ++at_;
  }

  bool read_or() {
    if (!source_.is_or(at_))
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
  }

  // Moves past the lexemes of `span` and returns its words.
  std::vector<Word> take(Span span) {
    const std::size_t begin = at_;
    while (at_ < items().size() && items()[at_].span.begin < span.end)
      ++at_;
    return source_.words(begin, at_);
  }

  bool read_number() {
    const analyzers::NumberMatch* match = source_.number_at(at_);
    if (match == nullptr)
      return false;
    add(NumberItem{.number = match->number,
                   .partial = match->partial,
                   .type_code = match->type_word,
                   .words = take(match->span)});
    return true;
  }

  bool read_date() {
    const analyzers::DateMatch* match = source_.date_at(at_);
    if (match == nullptr)
      return false;
    take(match->span);
    add(DateItem{match->date, match->date, true});
    return true;
  }

  bool read_prefix() {
    for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
      const std::size_t colon = at_ + length;
      if (!source_.is(colon, Kind::colon) || !source_.is(colon - 1, Kind::word))
        continue;
      const std::string_view typed =
          source_.slice({items()[at_].span.begin, items()[colon - 1].span.end});
      if (const schema::Field* field = field_named(typed))
        return read_value(*field, colon + 1);
    }
    return false;
  }

  bool read_value(const schema::Field& field, std::size_t begin) {
    const std::size_t end = source_.value_end(begin);
    FieldValue value = source_.value_at(begin, end);
    const auto meaning = value.words.empty() ? std::nullopt : read_field(field, value);
    if (!meaning) {
      note(fmt::format("Không hiểu giá trị sau “{}:”; phần đó được tìm như từ thường.",
                       field.query_name));
      return false;
    }
    const std::size_t start = static_cast<std::size_t>(value.rest.data() - source_.text().data());
    at_ = begin;
    take({start, start + meaning->length});
    at_ = std::max(at_, end);
    add(meaning->item);
    return true;
  }

  void add(Item item) {
    Unit& unit = units_.emplace_back();
    unit.item = std::move(item);
    unit.excluded = excluded_;
    unit.or_before = or_pending_;
    excluded_ = or_pending_ = false;
  }

  void settle() {
    const bool asks = asks_in_words(source_.text(), units_);
    drop_chatter(units_, query_.optional);
    query_.question = asks && may_be_answered_in_part(units_);
    settle_bare_numbers(units_);
    join_date_to_number(units_);
    repair_typing(units_, known_);
    read_abbreviations(units_, known_);
    read_numerals(units_);
    read_plenums(units_);
    read_months(units_);
    read_year_ranges(units_);
    prefer_years(units_, query_.optional);
  }

  void make_clauses() {
    for (Unit& unit : units_) {
      const bool joins = unit.or_before && !unit.excluded && !query_.clauses.empty() &&
                         !query_.clauses.back().excluded;
      if (!joins)
        query_.clauses.push_back({{}, unit.excluded});
      Clause& clause = query_.clauses.back();
      clause.any_of.push_back(std::move(unit.item));
      std::move(unit.also.begin(), unit.also.end(), std::back_inserter(clause.also));
    }
  }

  QuerySource source_;
  Units units_;
  ParsedQuery query_;
  const KnownWords& known_;
  std::size_t at_ = 0;
  bool literal_ = false;
  bool excluded_ = false;
  bool or_pending_ = false;
};

}  // namespace

ParsedQuery parse_query(std::string_view canonical, bool literal, const KnownWords& known) {
  return Parser(canonical, literal, known).run();
}

}  // namespace vankien::searcher
