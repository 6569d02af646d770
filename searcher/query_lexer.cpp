#include "searcher/query_lexer.h"

#include <algorithm>
#include <array>

#include "analyzers/canonical_text.h"
#include "analyzers/tokenizer.h"
#include "analyzers/unicode.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

constexpr std::array<char32_t, 6> quotes{U'"', U'“', U'”', U'„', U'«', U'»'};

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool all_upper(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const analyzers::CodePoint point = analyzers::decode(word, at);
    // A letter that changes when lowered is a capital; digits do not count against it.
    const bool digit = point.value >= U'0' && point.value <= U'9';
    if (!digit && analyzers::lower(point.value) == point.value)
      return false;
    at += point.bytes;
  }
  return true;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Lexemes run(std::size_t max_words) {
    const analyzers::CanonicalText canonical(text_);
    analyzers::Tokenizer tokenizer(canonical);
    std::size_t words = 0;
    for (analyzers::Token token; tokenizer.next(token); ++words) {
      if (words == max_words) {
        out_.cut = true;
        return std::move(out_);
      }
      add_gap({end_, token.span.begin}, true);
      const bool upper = all_upper(text_.substr(token.span.begin, token.span.size()));
      out_.items.push_back({Lexeme::Kind::word, token.key, token.span, upper});
      end_ = token.span.end;
    }
    add_gap({end_, text_.size()}, false);
    return std::move(out_);
  }

 private:
  // What stands between two words. `before_word` is false for the rest of the text.
  void add_gap(Span gap, bool before_word) {
    for (std::size_t at = gap.begin; at < gap.end;) {
      const analyzers::CodePoint point = analyzers::decode(text_, at);
      const Span span{at, at + point.bytes};
      at = span.end;
      if (std::find(quotes.begin(), quotes.end(), point.value) != quotes.end())
        add(Lexeme::Kind::quote, span);
      else if (point.value == U':' && span.begin == gap.begin && span.begin > 0)
        add(Lexeme::Kind::colon, span);
      else if (point.value == U'-' && is_minus(span, gap, before_word))
        add(Lexeme::Kind::minus, span);
    }
  }

  [[nodiscard]] bool is_minus(Span dash, Span gap, bool before_word) const {
    if (dash.begin > 0 && !is_blank(text_[dash.begin - 1]) && text_[dash.begin - 1] != '(')
      return false;
    if (dash.end == gap.end)
      return before_word;
    const char32_t next = analyzers::decode(text_, dash.end).value;
    return std::find(quotes.begin(), quotes.end(), next) != quotes.end();
  }

  void add(Lexeme::Kind kind, Span span) { out_.items.push_back({kind, {}, span, false}); }

  std::string_view text_;
  std::size_t end_ = 0;  // of the last word
  Lexemes out_;
};

}  // namespace

Lexemes lex_query(std::string_view canonical, std::size_t max_words) {
  return Lexer(canonical).run(max_words);
}

}  // namespace vankien::searcher
