#include "searcher/understanding.h"

#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"

namespace vankien::searcher {
namespace {

// The word of a clause that is one plain word; nullptr for others.
const Word* plain_word(const Clause& clause) {
  if (clause.excluded || clause.any_of.size() != 1)
    return nullptr;
  const auto* phrase = std::get_if<Phrase>(&clause.any_of.front());
  return phrase != nullptr && phrase->words.size() == 1 ? &phrase->words.front() : nullptr;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0)
      text += i + 1 == parts.size() ? " và " : ", ";
    text += parts[i];
  }
  return text;
}

bool is_number(std::string_view key) {
  return key.find_first_not_of("0123456789") == std::string_view::npos;
}

// " (ủy ban kiểm tra)", " (chỉ thị hoặc chương trình)": what the words that end here also mean.
std::string meanings_after(const Clause& clause) {
  std::string text;
  for (const Meaning& meaning : clause.also)
    if (meaning.last())
      text += (text.empty() ? " (" : " hoặc ") + meaning.shown;
  return text.empty() ? text : text + ")";
}

std::string shown(const Word& word, const Clause& clause) {
  if (!word.typed.empty())
    return word.typed + " → " + word.key + meanings_after(clause);
  bool stands_for = false;
  for (const Meaning& meaning : clause.also)
    stands_for = stands_for || meaning.words == 1;
  const bool abbreviation = stands_for && !is_number(word.key) && !analyzers::is_syllable(word.key);
  return (abbreviation ? analyzers::upper(word.key) : word.key) + meanings_after(clause);
}

}  // namespace

std::string understanding(const ParsedQuery& query) {
  std::vector<std::string> parts;
  std::string words;
  for (const Clause& clause : query.clauses) {
    if (const Word* word = plain_word(clause))
      words += (words.empty() ? "" : " ") + shown(*word, clause);
    else
      parts.push_back((clause.excluded ? "không có " : "") + describe(clause) +
                      meanings_after(clause));
  }
  if (!words.empty())
    parts.push_back("các từ: " + words);
  return parts.empty() ? "mọi văn bản" : joined(parts);
}

}  // namespace vankien::searcher
