#include "searcher/correction.h"

#include <algorithm>
#include <vector>

#include "searcher/corrected_words.h"
#include "searcher/indexed_words.h"
#include "searcher/query_lexer.h"
#include "searcher/query_parser.h"
#include "searcher/query_text.h"
#include "searcher/search.h"
#include "searcher/word_runs.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_words = 16;
constexpr std::size_t clearly_more = 10;  // times as many documents

// Empty for a query of anything else.
std::vector<Word> plain_words(const ParsedQuery& query) {
  std::vector<Word> words;
  if (query.question || !query.optional.empty() || query.clauses.size() > most_words)
    return words;
  for (const Clause& clause : query.clauses) {
    const Phrase* phrase = only_phrase(clause);
    const bool plain = phrase != nullptr && phrase->words.size() == 1 && clause.also.empty();
    if (!plain)
      return {};
    words.push_back(phrase->words.front());
  }
  return words;
}

// How many documents the query finds whole as it was typed; what near words add is what the
// correction would say.
std::size_t found_as_typed(const Matcher& matcher, ParsedQuery asked, const Matches& found) {
  bool near = false;
  for (Clause& clause : asked.clauses)
    for (Word& word : std::get<Phrase>(clause.any_of.front()).words) {
      near = near || !word.near.empty();
      word.near.clear();
    }
  if (!near)
    return found.relaxed ? 0 : found.documents.size();
  return matcher.count(asked);
}

bool has_quote(std::string_view typed) {
  const Lexemes lexemes = lex_query(clean_query(typed).text, max_query_words);
  return std::any_of(lexemes.items.begin(), lexemes.items.end(),
                     [](const Lexeme& lexeme) { return lexeme.kind == Lexeme::Kind::quote; });
}

}  // namespace

std::optional<std::string> correction(const Reader& reader, const Matcher& matcher,
                                      std::string_view typed, const ParsedQuery& asked,
                                      const Matches& found) {
  const std::vector<Word> words = plain_words(asked);
  if (words.empty() || has_quote(typed))
    return std::nullopt;
  auto text = corrected_words(reader, words);
  if (!text)
    return std::nullopt;
  const std::size_t before = found_as_typed(matcher, asked, found);
  if (before * clearly_more > reader.columns->documents.size())
    return std::nullopt;
  const std::size_t better =
      matcher.count(parse_query(clean_query(*text).text, false, IndexedWords(reader.database)));
  return better > 0 && better >= before * clearly_more ? text : std::nullopt;
}

}  // namespace vankien::searcher
