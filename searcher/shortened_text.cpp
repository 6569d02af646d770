#include "searcher/shortened_text.h"

#include <algorithm>

#include "analyzers/span.h"
#include "searcher/query_lexer.h"
#include "searcher/query_text.h"
#include "searcher/search.h"

namespace vankien::searcher {
namespace {

using Kind = Lexeme::Kind;

constexpr std::size_t fewest_words = 2;
constexpr std::size_t most_words = 5;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// One blank between words, none around them.
std::string squeezed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char byte : text) {
    if (!is_blank({&byte, 1}))
      out += byte;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (!out.empty() && out.back() == ' ')
    out.pop_back();
  return out;
}

// The place after what a minus at `at` excludes: a word, or a phrase up to its closing quote.
std::size_t after_excluded(const std::vector<Lexeme>& items, std::size_t at) {
  const std::size_t next = at + 1;
  if (next >= items.size() || items[next].kind != Kind::quote)
    return std::min(next + 1, items.size());
  const auto begin = items.begin() + static_cast<std::ptrdiff_t>(next) + 1;
  const auto closing = std::find_if(
      begin, items.end(), [](const Lexeme& lexeme) { return lexeme.kind == Kind::quote; });
  const auto place = static_cast<std::size_t>(closing - items.begin());
  return std::min(place + 1, items.size());
}

bool is_mark(const Lexeme& lexeme) {
  return lexeme.kind == Kind::quote || (lexeme.key == "or" && lexeme.upper);
}

// What is to be taken out, in order.
std::vector<analyzers::Span> marks(const std::vector<Lexeme>& items) {
  std::vector<analyzers::Span> spans;
  for (std::size_t at = 0; at < items.size(); ++at) {
    const bool excludes = items[at].kind == Kind::minus;
    if (!excludes && !is_mark(items[at]))
      continue;
    const std::size_t last = excludes ? after_excluded(items, at) - 1 : at;
    spans.push_back({items[at].span.begin, items[last].span.end});
    at = last;
  }
  return spans;
}

std::string without(std::string_view text, const std::vector<analyzers::Span>& spans) {
  std::string left;
  std::size_t begin = 0;
  for (const analyzers::Span& span : spans) {
    left.append(text.substr(begin, span.begin - begin)).append(" ");
    begin = span.end;
  }
  return squeezed(left.append(text.substr(begin)));
}

// Whether there are only words, with blanks around them.
bool plain(std::string_view text, const std::vector<Lexeme>& items) {
  std::size_t end = 0;
  for (const Lexeme& lexeme : items) {
    if (lexeme.kind != Kind::word || is_mark(lexeme) ||
        !is_blank(text.substr(end, lexeme.span.begin - end)))
      return false;
    end = lexeme.span.end;
  }
  return is_blank(text.substr(end));
}

}  // namespace

std::string without_marks(std::string_view typed) {
  const std::string text = clean_query(typed).text;
  return without(text, marks(lex_query(text, max_query_words).items));
}

std::vector<OneWordLess> one_word_less(std::string_view typed) {
  const std::string text = clean_query(typed).text;
  const std::vector<Lexeme> items = lex_query(text, max_query_words).items;
  std::vector<OneWordLess> texts;
  if (items.size() < fewest_words || items.size() > most_words || !plain(text, items))
    return texts;
  texts.reserve(items.size());
  for (const Lexeme& lexeme : items)
    texts.push_back(
        {text.substr(lexeme.span.begin, lexeme.span.size()), without(text, {lexeme.span})});
  return texts;
}

}  // namespace vankien::searcher
