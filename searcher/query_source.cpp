#include "searcher/query_source.h"

#include <algorithm>

#include "searcher/search.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;
using Kind = Lexeme::Kind;

template <class Match>
const Match* match_around(const std::vector<Match>& matches, Span word) {
  const auto found = std::find_if(matches.begin(), matches.end(), [&](const Match& match) {
    return match.span.begin <= word.begin && word.end <= match.span.end;
  });
  return found == matches.end() ? nullptr : &*found;
}

}  // namespace

QuerySource::QuerySource(std::string_view text, bool literal)
    : text_(text), lexemes_(lex_query(text, max_query_words)) {
  if (lexemes_.cut)
    text_ = text.substr(0, lexemes_.items.back().span.end);
  if (literal) {
    std::erase_if(lexemes_.items, [](const Lexeme& lexeme) { return lexeme.kind != Kind::word; });
    return;
  }
  numbers_ = analyzers::find_query_numbers(text_);
  dates_ = analyzers::find_dates(text_);
  const auto crosses = [this](const auto& match) { return crosses_operator(match.span); };
  std::erase_if(numbers_, crosses);
  std::erase_if(dates_, crosses);
}

bool QuerySource::is(std::size_t at, Kind kind) const {
  return at < items().size() && items()[at].kind == kind;
}

bool QuerySource::is_or(std::size_t at) const {
  return is(at, Kind::word) && items()[at].key == "or" && items()[at].upper;
}

std::vector<Word> QuerySource::words(std::size_t begin, std::size_t end) const {
  std::vector<Word> words;
  for (std::size_t i = begin; i < end; ++i)
    if (is(i, Kind::word))
      words.push_back(make_word(items()[i].key));
  return words;
}

std::size_t QuerySource::closing(std::size_t quote) const {
  std::size_t at = quote + 1;
  while (at < items().size() && !is(at, Kind::quote))
    ++at;
  return at;
}

const analyzers::NumberMatch* QuerySource::number_at(std::size_t at) const {
  return match_around(numbers_, items()[at].span);
}

const analyzers::DateMatch* QuerySource::date_at(std::size_t at) const {
  return match_around(dates_, items()[at].span);
}

std::size_t QuerySource::value_end(std::size_t begin) const {
  if (is(begin, Kind::quote))
    return std::min(closing(begin) + 1, items().size());
  std::size_t at = begin;
  while (is(at, Kind::word) && (at == begin || !blank_between(at - 1, at)))
    ++at;
  return at;
}

FieldValue QuerySource::value_at(std::size_t begin, std::size_t end) const {
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

// Inside a number "-" is no minus ("106 -KH/ĐUK"), but a quote, a colon or OR ends it.
bool QuerySource::crosses_operator(Span span) const {
  for (std::size_t at = 0; at < items().size(); ++at) {
    const Span lexeme = items()[at].span;
    const bool inside = lexeme.begin >= span.begin && lexeme.end <= span.end;
    if (inside && (is(at, Kind::quote) || is(at, Kind::colon) || is_or(at)))
      return true;
  }
  return false;
}

bool QuerySource::blank_between(std::size_t left, std::size_t right) const {
  const Span gap{items()[left].span.end, items()[right].span.begin};
  return slice(gap).find(' ') != std::string_view::npos;
}

}  // namespace vankien::searcher
