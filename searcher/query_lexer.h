// A query text cut into words and the marks that may be operators. Decides nothing: the parser
// does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::searcher {

struct Lexeme {
  enum class Kind { word, quote, minus, colon };

  Kind kind = Kind::word;
  std::string key;       // of a word
  analyzers::Span span;  // bytes of the query text
  bool upper = false;    // a word without any lower-case letter
};

struct Lexemes {
  std::vector<Lexeme> items;
  bool cut = false;  // words beyond `max_words` were left out
};

// The lexemes of canonical text in order. A quote is one of " “ ” „ « »; a minus is '-' at the
// start of a word or quote with a blank or nothing before it; a colon follows a word without a
// blank.
Lexemes lex_query(std::string_view canonical, std::size_t max_words);

}  // namespace vankien::searcher
