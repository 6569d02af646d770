#include "searcher/typed_words.h"

#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "searcher/query_text.h"

namespace vankien::searcher {

std::string TypedWords::plain() const {
  std::string words;
  for (const Word& word : whole)
    words += (words.empty() ? "" : " ") + word.key;
  return last.empty() ? words : words + (words.empty() ? "" : " ") + last_key;
}

TypedWords read_typed(std::string_view typed) {
  TypedWords words;
  words.text = clean_query(typed).text;
  const analyzers::CanonicalText canonical(words.text);
  analyzers::Tokenizer tokenizer(canonical);
  for (analyzers::Token token; tokenizer.next(token);) {
    if (token.span.end < words.text.size()) {
      words.whole.push_back(make_word(token.key));
    } else {
      words.last = analyzers::fold(token.key);
      words.last_key = token.key;
    }
  }
  return words;
}

}  // namespace vankien::searcher
