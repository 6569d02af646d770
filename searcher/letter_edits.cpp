#include "searcher/letter_edits.h"

#include <algorithm>

namespace vankien::searcher {
namespace {

constexpr std::string_view letters = "abcdeghiklmnopqrstuvxy";

void edit_at(const std::string& word, std::size_t at, std::vector<std::string>& edits) {
  for (const char letter : letters) {
    std::string longer = word;
    longer.insert(at, 1, letter);
    edits.push_back(std::move(longer));
  }
  if (at == word.size())
    return;
  for (const char letter : letters) {
    std::string other = word;
    other[at] = letter;
    edits.push_back(std::move(other));
  }
  std::string shorter = word;
  shorter.erase(at, 1);
  edits.push_back(std::move(shorter));
  if (at + 1 < word.size()) {
    std::string swapped = word;
    std::swap(swapped[at], swapped[at + 1]);
    edits.push_back(std::move(swapped));
  }
}

}  // namespace

std::vector<std::string> single_edits(std::string_view folded) {
  const std::string word(folded);
  std::vector<std::string> edits;
  for (std::size_t at = 0; at <= word.size(); ++at)
    edit_at(word, at, edits);
  std::sort(edits.begin(), edits.end());
  edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
  std::erase(edits, word);
  return edits;
}

}  // namespace vankien::searcher
