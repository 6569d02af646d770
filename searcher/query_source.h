// The text of a query as the parser reads it: its lexemes, and the numbers and dates that stand in
// it. Places are indices of lexemes.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "searcher/query_fields.h"
#include "searcher/query_lexer.h"

namespace vankien::searcher {

class QuerySource {
 public:
  // `text` is canonical and must outlive the source. Literal queries have words and nothing else.
  QuerySource(std::string_view text, bool literal);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] bool cut() const { return lexemes_.cut; }  // words beyond the limit were left out
  [[nodiscard]] const std::vector<Lexeme>& items() const { return lexemes_.items; }

  [[nodiscard]] std::string_view slice(analyzers::Span span) const {
    return text_.substr(span.begin, span.size());
  }
  // False beyond the end.
  [[nodiscard]] bool is(std::size_t at, Lexeme::Kind kind) const;
  // The word OR in capitals.
  [[nodiscard]] bool is_or(std::size_t at) const;
  // The words of [begin, end).
  [[nodiscard]] std::vector<Word> words(std::size_t begin, std::size_t end) const;
  // The place of the quote that closes `quote`, or the end when there is none.
  [[nodiscard]] std::size_t closing(std::size_t quote) const;

  // What holds the word at this place; nullptr for none.
  [[nodiscard]] const analyzers::NumberMatch* number_at(std::size_t at) const;
  [[nodiscard]] const analyzers::DateMatch* date_at(std::size_t at) const;

  // One past the last lexeme of a field's value: its closing quote, or what follows without a
  // blank.
  [[nodiscard]] std::size_t value_end(std::size_t begin) const;
  [[nodiscard]] FieldValue value_at(std::size_t begin, std::size_t end) const;

 private:
  [[nodiscard]] bool crosses_operator(analyzers::Span span) const;
  [[nodiscard]] bool blank_between(std::size_t left, std::size_t right) const;

  std::string_view text_;
  Lexemes lexemes_;
  std::vector<analyzers::NumberMatch> numbers_;
  std::vector<analyzers::DateMatch> dates_;
};

}  // namespace vankien::searcher
