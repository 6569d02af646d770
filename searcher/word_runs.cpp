#include "searcher/word_runs.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t max_run = 12;  // longer sequences are taken in parts

}  // namespace

const Phrase* only_phrase(const Clause& clause) {
  if (clause.excluded || clause.any_of.size() != 1)
    return nullptr;
  return std::get_if<Phrase>(&clause.any_of.front());
}

std::vector<std::vector<Word>> word_runs(const ParsedQuery& query) {
  std::vector<std::vector<Word>> runs;
  bool open = false;
  for (const Clause& clause : query.clauses) {
    const Phrase* phrase = only_phrase(clause);
    const bool plain = phrase != nullptr && phrase->words.size() == 1;
    if (phrase != nullptr && (!plain || !open || runs.back().size() == max_run))
      runs.push_back(phrase->words);
    else if (plain)
      runs.back().push_back(phrase->words.front());
    open = plain;
  }
  return runs;
}

std::vector<Word> all_text(const ParsedQuery& query) {
  std::vector<Word> words;
  for (const Clause& clause : query.clauses) {
    if (clause.excluded || !is_text(clause))
      continue;
    const Phrase* phrase = only_phrase(clause);
    if (phrase == nullptr || phrase->words.size() > 1)
      return {};
    words.push_back(phrase->words.front());
  }
  return words;
}

}  // namespace vankien::searcher
