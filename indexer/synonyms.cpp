#include "indexer/synonyms.h"

#include <map>

#include "analyzers/syllable.h"

namespace vankien::indexer {
namespace {

bool is_word(const std::string& term) {
  return !term.empty() && !(term.front() >= 'A' && term.front() <= 'Z');
}

Words entry_of(const Xapian::WritableDatabase& database, const std::string& folded) {
  Words entry;
  for (auto word = database.synonyms_begin(folded); word != database.synonyms_end(folded); ++word)
    entry.insert(*word);
  return entry;
}

bool has_marked(const Words& words, const std::string& folded) {
  return words.size() > (words.contains(folded) ? 1U : 0U);
}

void refresh_entry(Xapian::WritableDatabase& database, const std::string& folded, Words words) {
  const Words before = entry_of(database, folded);
  words.insert(before.begin(), before.end());
  words.insert(folded);
  std::erase_if(words, [&](const std::string& word) { return !database.term_exists(word); });
  if (!has_marked(words, folded))
    words.clear();
  for (const std::string& word : before)
    if (!words.contains(word))
      database.remove_synonym(folded, word);
  for (const std::string& word : words)
    if (!before.contains(word))
      database.add_synonym(folded, word);
}

}  // namespace

void collect_words(Words& words, Xapian::TermIterator begin, const Xapian::TermIterator& end) {
  for (; begin != end; ++begin)
    if (std::string term = *begin; is_word(term))
      words.insert(std::move(term));
}

Words words_with_entries(const Xapian::Database& database) {
  Words words;
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term)
    if (std::string word = *term; is_word(word) && analyzers::fold(word) != word)
      words.insert(std::move(word));
  for (auto folded = database.synonym_keys_begin(); folded != database.synonym_keys_end(); ++folded)
    words.insert(*folded);
  return words;
}

void refresh_synonyms(Xapian::WritableDatabase& database, const Words& words) {
  std::map<std::string, Words> by_fold;
  for (const std::string& word : words)
    by_fold[analyzers::fold(word)].insert(word);
  for (auto& [folded, marked] : by_fold)
    refresh_entry(database, folded, std::move(marked));
}

}  // namespace vankien::indexer
