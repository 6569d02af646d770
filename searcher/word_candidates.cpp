#include "searcher/word_candidates.h"

#include <algorithm>

#include "searcher/letter_edits.h"
#include "searcher/neighbours.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t longest_word = 20;  // letters; longer ones are no slip of the hand
constexpr std::size_t long_word = 7;      // from here on two letters may be wrong
constexpr std::size_t most_lead_words = 1000;
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";

bool is_plain(const std::string& word) {
  return word.size() <= longest_word && word.find_first_not_of(letters) == std::string::npos;
}

// Both edits leave one end of the word alone.
void add_two_letters_off(const Reader& reader, const std::string& word,
                         std::vector<std::string>& out) {
  const WordScan scan(reader.database, *reader.counted);
  const std::vector<std::string> once = single_edits(word);
  for (const CountedWord& lead : scan.lead_words(word.substr(0, 1), most_lead_words)) {
    const std::vector<std::string> twice = single_edits(lead.word);
    const bool near = std::any_of(twice.begin(), twice.end(), [&](const std::string& form) {
      return std::binary_search(once.begin(), once.end(), form);
    });
    if (near)
      out.push_back(lead.word);
  }
}

}  // namespace

bool is_known(const Xapian::Database& database, const std::string& folded) {
  return Vocabulary(database).spellings({folded, false}, true).known();
}

std::size_t word_count(const Xapian::Database& database, const std::string& folded) {
  std::size_t count = 0;
  for (const std::string& key : Vocabulary(database).spellings({folded, false}, true).own)
    count = std::max<std::size_t>(count, database.get_termfreq(key));
  return count;
}

std::vector<std::string> word_candidates(const Reader& reader, const std::string& word) {
  if (!is_plain(word))
    return {};
  std::vector<std::string> found = single_edits(word);
  std::erase_if(found, [&](const std::string& form) { return !is_known(reader.database, form); });
  if (found.empty() && word.size() >= long_word)
    add_two_letters_off(reader, word, found);
  return found;
}

std::vector<std::pair<std::string, std::string>> partings(const Xapian::Database& database,
                                                          const std::string& word) {
  struct Parting {
    std::string first;
    std::string second;
    std::size_t count;
  };
  std::vector<Parting> found;
  if (is_plain(word))
    for (std::size_t place = 1; place < word.size(); ++place) {
      std::string first = word.substr(0, place);
      std::string second = word.substr(place);
      if (const std::size_t count = pair_count(database, first, second); count >= 2)
        found.push_back({std::move(first), std::move(second), count});
    }
  std::stable_sort(found.begin(), found.end(),
                   [](const Parting& a, const Parting& b) { return a.count > b.count; });
  std::vector<std::pair<std::string, std::string>> pairs;
  pairs.reserve(found.size());
  for (Parting& parting : found)
    pairs.emplace_back(std::move(parting.first), std::move(parting.second));
  return pairs;
}

}  // namespace vankien::searcher
