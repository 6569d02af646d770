#include "searcher/body_names.h"

#include <algorithm>
#include <unordered_set>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"

namespace vankien::searcher {

bool name_holds(std::string_view name, const std::vector<Word>& words) {
  const analyzers::CanonicalText canonical(name);
  analyzers::Tokenizer tokenizer(canonical);
  std::unordered_set<std::string> held;
  for (analyzers::Token token; tokenizer.next(token);)
    held.insert(analyzers::fold(token.key));
  return std::all_of(words.begin(), words.end(),
                     [&](const Word& word) { return held.count(analyzers::fold(word.key)) != 0; });
}

bool name_begins(std::string_view name, const std::vector<Word>& words) {
  const analyzers::CanonicalText canonical(name);
  analyzers::Tokenizer tokenizer(canonical);
  analyzers::Token token;
  return std::all_of(words.begin(), words.end(), [&](const Word& word) {
    return tokenizer.next(token) && analyzers::fold(token.key) == analyzers::fold(word.key);
  });
}

}  // namespace vankien::searcher
