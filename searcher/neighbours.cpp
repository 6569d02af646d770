#include "searcher/neighbours.h"

#include <algorithm>
#include <string_view>

#include "schema/terms.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_terms = 6'000;
constexpr std::size_t most_terms_of_a_call = 6'000;
constexpr std::size_t fewest_documents = 2;

bool has_figure(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace

bool more_frequent(const CountedWord& a, const CountedWord& b) {
  return a.documents != b.documents ? a.documents > b.documents : a.word < b.word;
}

std::size_t pair_count(const Xapian::Database& database, const std::string& first,
                       const std::string& second) {
  return database.get_termfreq(schema::pair_term(first, second));
}

std::vector<CountedWord> WordScan::most_frequent(const std::string& start, std::size_t skip,
                                                 std::size_t most) {
  std::vector<CountedWord> words;
  if (read_ >= most_terms)
    return words;
  const std::size_t end = read_ + most_terms_of_a_call;
  for (auto term = database_.allterms_begin(start);
       term != database_.allterms_end(start) && read_ < end; ++term, ++read_) {
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

std::vector<CountedWord> WordScan::followers(const std::string& word, const std::string& start,
                                             std::size_t most) {
  const std::string pairs = schema::pair_term(word, "");
  return most_frequent(pairs + start, pairs.size(), most);
}

std::vector<CountedWord> WordScan::lead_words(const std::string& start, std::size_t most) {
  return most_frequent(schema::zone_term(schema::Zone::lead, start),
                       schema::zone_term(schema::Zone::lead, "").size(), most);
}

}  // namespace vankien::searcher
