#include "searcher/neighbours.h"

#include <algorithm>
#include <string_view>

#include "schema/terms.h"

namespace vankien::searcher {
namespace {

// Written Vietnamese has some 2,500 different syllables without marks: only noise has more.
constexpr std::size_t most_terms = 5'000;
constexpr std::size_t most_kept = 10'000;  // answers, of some 500 bytes each
constexpr std::size_t fewest_documents = 2;

using Words = std::vector<CountedWord>;

bool has_figure(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// `skip`: bytes of a term before its word.
Words count_words(const Xapian::Database& database, const std::string& start, std::size_t skip,
                  std::size_t most) {
  Words words;
  std::size_t read = 0;
  for (auto term = database.allterms_begin(start);
       term != database.allterms_end(start) && read < most_terms; ++term, ++read) {
    std::string word = (*term).substr(skip);
    if (term.get_termfreq() >= fewest_documents && !has_figure(word))
      words.push_back({std::move(word), term.get_termfreq()});
  }
  const std::size_t kept = std::min(most, words.size());
  std::partial_sort(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(kept), words.end(),
                    more_frequent);
  words.resize(kept);
  return words;
}

}  // namespace

bool more_frequent(const CountedWord& a, const CountedWord& b) {
  return a.documents != b.documents ? a.documents > b.documents : a.word < b.word;
}

std::size_t pair_count(const Xapian::Database& database, const std::string& first,
                       const std::string& second) {
  return database.get_termfreq(schema::pair_term(first, second));
}

std::optional<Words> CountedWords::find(const std::string& key) const {
  const std::lock_guard lock(mutex_);
  const auto found = words_.find(key);
  return found == words_.end() ? std::nullopt : std::optional(found->second);
}

void CountedWords::keep(const std::string& key, Words words) {
  const std::lock_guard lock(mutex_);
  if (words_.size() >= most_kept)
    words_.clear();
  words_.insert_or_assign(key, std::move(words));
}

Words WordScan::most_frequent(const std::string& start, std::size_t skip, std::size_t most) const {
  const std::string key = std::to_string(most) + ' ' + start;
  if (auto known = counted_.find(key))
    return *std::move(known);
  Words words = count_words(database_, start, skip, most);
  counted_.keep(key, words);
  return words;
}

Words WordScan::followers(const std::string& word, const std::string& start,
                          std::size_t most) const {
  const std::string pairs = schema::pair_term(word, "");
  return most_frequent(pairs + start, pairs.size(), most);
}

Words WordScan::lead_words(const std::string& start, std::size_t most) const {
  return most_frequent(schema::zone_term(schema::Zone::lead, start),
                       schema::zone_term(schema::Zone::lead, "").size(), most);
}

}  // namespace vankien::searcher
