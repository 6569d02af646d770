#include "searcher/word_queries.h"

#include <algorithm>

#include "analyzers/syllable.h"
#include "schema/terms.h"

namespace vankien::searcher {

using schema::FieldId;
using Xapian::Query;

Spellings WordQueries::spellings(const Word& word, bool strict) const {
  Spellings found = vocabulary_.spellings(word, literal_);
  // "-đảng" must not throw out every "đang".
  if (strict) {
    found.loose.clear();
    found.near.clear();
  }
  return found;
}

Query WordQueries::phrase(const std::vector<Word>& words, bool strict) const {
  std::vector<Spellings> found;
  found.reserve(words.size());
  for (const Word& word : words)
    found.push_back(spellings(word, strict));
  return side_by_side(found, shares_);
}

Query WordQueries::all(const std::vector<Word>& words) const {
  std::vector<Query> parts;
  parts.reserve(words.size());
  for (const Word& word : words)
    parts.push_back(phrase({word}, false));
  return combined(Query::OP_AND, parts);
}

Spellings WordQueries::field_spellings(FieldId field, const Word& word) const {
  // A file name may hold words that no text holds.
  Spellings found = vocabulary_.spellings(word, literal_);
  found.own.push_back(word.key);
  found.loose.push_back(analyzers::fold(word.key));
  for (std::vector<std::string>* terms : {&found.own, &found.loose, &found.near}) {
    for (std::string& term : *terms)
      term = schema::field_term(field, term);
    std::erase_if(*terms, [&](const std::string& term) { return !database_.term_exists(term); });
    std::sort(terms->begin(), terms->end());
    terms->erase(std::unique(terms->begin(), terms->end()), terms->end());
  }
  return found;
}

Query WordQueries::in_field(const FieldWords& item) const {
  std::vector<Spellings> words;
  for (const Word& word : item.words)
    words.push_back(field_spellings(item.field, word));
  if (item.phrase)
    return side_by_side(words, shares_);
  std::vector<Query> parts;
  parts.reserve(words.size());
  for (const Spellings& word : words)
    parts.push_back(side_by_side({word}, shares_));
  return combined(Query::OP_AND, parts);
}

Query WordQueries::any_term(std::vector<std::string> terms) const {
  std::erase_if(terms, [&](const std::string& term) { return !database_.term_exists(term); });
  return terms.empty() ? Query() : any_spelling(terms, false);
}

}  // namespace vankien::searcher
