#include "searcher/understanding.h"

#include <vector>

namespace vankien::searcher {
namespace {

// The word of a clause that is one plain word; empty for others.
std::string plain_word(const Clause& clause) {
  if (clause.excluded || clause.any_of.size() != 1)
    return {};
  const auto* phrase = std::get_if<Phrase>(&clause.any_of.front());
  return phrase != nullptr && phrase->words.size() == 1 ? phrase->words.front().key : "";
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

}  // namespace

std::string understanding(const ParsedQuery& query) {
  std::vector<std::string> parts;
  std::string words;
  for (const Clause& clause : query.clauses) {
    const std::string word = plain_word(clause);
    if (!word.empty())
      words += (words.empty() ? "" : " ") + word;
    else
      parts.push_back((clause.excluded ? "không có " : "") + describe(clause));
  }
  if (!words.empty())
    parts.push_back("các từ: " + words);
  return parts.empty() ? "mọi văn bản" : joined(parts);
}

}  // namespace vankien::searcher
