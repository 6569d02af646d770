#include "searcher/word_runs.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t max_run = 12;  // longer sequences are taken in parts
constexpr std::size_t max_meant_pairs = 8;

// The word of a clause that is one plain word; nullptr for others and beyond the ends.
const Word* word_at(const ParsedQuery& query, std::size_t at) {
  const Phrase* phrase = at < query.clauses.size() ? only_phrase(query.clauses[at]) : nullptr;
  return phrase != nullptr && phrase->words.size() == 1 ? &phrase->words.front() : nullptr;
}

void add_meant_pairs(const ParsedQuery& query, std::size_t at,
                     std::vector<std::vector<Word>>& pairs) {
  for (const Meaning& meaning : query.clauses[at].also) {
    const auto* phrase = std::get_if<Phrase>(&meaning.item);
    if (phrase == nullptr || meaning.place > 0 || pairs.size() >= max_meant_pairs)
      continue;
    if (const Word* before = at > 0 ? word_at(query, at - 1) : nullptr)
      pairs.push_back({*before, phrase->words.front()});
    if (const Word* after = word_at(query, at + meaning.words))
      pairs.push_back({phrase->words.back(), *after});
  }
}

// What the words from `at` on mean as words; nullptr when they mean nothing else.
const Meaning* meant_words(const ParsedQuery& query, std::size_t at) {
  for (const Meaning& meaning : query.clauses[at].also)
    if (meaning.place == 0 && std::holds_alternative<Phrase>(meaning.item))
      return &meaning;
  return nullptr;
}

std::vector<Word> meant_text(const ParsedQuery& query) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < query.clauses.size();) {
    const Word* word = word_at(query, at);
    const Meaning* meaning = word != nullptr ? meant_words(query, at) : nullptr;
    if (meaning != nullptr) {
      const std::vector<Word>& meant = std::get<Phrase>(meaning->item).words;
      words.insert(words.end(), meant.begin(), meant.end());
    } else if (word != nullptr) {
      words.push_back(*word);
    }
    at += meaning != nullptr ? meaning->words : 1;
  }
  return words;
}

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

std::vector<std::vector<Word>> meant_pairs(const ParsedQuery& query) {
  std::vector<std::vector<Word>> pairs;
  for (std::size_t at = 0; at < query.clauses.size(); ++at)
    if (word_at(query, at) != nullptr)
      add_meant_pairs(query, at, pairs);
  return pairs;
}

std::vector<std::vector<Word>> all_texts(const ParsedQuery& query) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < query.clauses.size(); ++at) {
    const Clause& clause = query.clauses[at];
    if (clause.excluded || !is_text(clause))
      continue;
    const Word* word = word_at(query, at);
    if (word == nullptr)
      return {};
    words.push_back(*word);
  }
  std::vector<Word> meant = meant_text(query);
  if (meant == words)
    return {std::move(words)};
  return {std::move(words), std::move(meant)};
}

}  // namespace vankien::searcher
