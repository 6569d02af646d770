#include "indexer/distinct_words.h"

#include <functional>
#include <string>
#include <unordered_set>

#include "analyzers/tokenizer.h"

namespace vankien::indexer {

bool has_more_words_than(std::size_t limit, const analyzers::CanonicalText& text) {
  // A word is a byte at least, and another one parts it from the next.
  if (text.text().size() <= 2 * limit)
    return false;
  std::unordered_set<std::size_t> seen;  // hashes: of a million, none meet by chance
  analyzers::Tokenizer tokenizer(text);
  for (analyzers::Token token; tokenizer.next(token);)
    if (seen.insert(std::hash<std::string>()(token.key)).second && seen.size() > limit)
      return true;
  return false;
}

}  // namespace vankien::indexer
