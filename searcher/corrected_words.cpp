#include "searcher/corrected_words.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analyzers/syllable.h"
#include "searcher/common_word.h"
#include "searcher/held_phrase.h"
#include "searcher/neighbours.h"
#include "searcher/vocabulary.h"
#include "searcher/word_candidates.h"

namespace vankien::searcher {
namespace {

constexpr std::size_t most_replaced = 3;
constexpr std::size_t fewest_documents = 2;

// A word of the answer: as typed, or folded, to be given its marks.
struct Place {
  std::string folded;
  std::string typed;  // empty for a word that was put in, and where the marks look mistyped
};

class Correction {
 public:
  Correction(const Reader& reader, const std::vector<Word>& words)
      : reader_(reader), database_(reader.database) {
    for (const Word& word : words)
      places_.push_back({analyzers::fold(word.key),
                         is_rare_spelling(database_, word.key) ? std::string() : word.key});
  }

  // False when nothing was replaced.
  bool correct() {
    std::size_t replaced = 0;
    for (std::size_t i = 0; i < places_.size() && looked_at_ < most_replaced; ++i)
      replaced += is_suspect(i) && replace(i) ? 1 : 0;
    return replaced > 0;
  }

  [[nodiscard]] std::string text() const {
    std::vector<Word> words;
    for (const Place& place : places_)
      words.push_back(place.typed.empty() ? Word{place.folded, false} : make_word(place.typed));
    if (const auto phrase = PhraseFinder(database_, *reader_.counted).find(words))
      return phrase->written();
    std::string text;
    for (std::size_t i = 0; i < places_.size(); ++i)
      text += (text.empty() ? "" : " ") + written(i);
    return text;
  }

 private:
  // How often a word at this place stands beside the words around it.
  [[nodiscard]] std::size_t fit(std::size_t place, const std::string& first,
                                const std::string& last) const {
    std::size_t count = 0;
    if (place > 0)
      count += pair_count(database_, places_[place - 1].folded, first);
    if (place + 1 < places_.size())
      count += pair_count(database_, last, places_[place + 1].folded);
    return count;
  }
  [[nodiscard]] bool is_suspect(std::size_t place) const {
    const std::string& word = places_[place].folded;
    return !is_known(database_, word) || (places_.size() > 1 && !is_meant(places_[place]) &&
                                          fit(place, word, word) < fewest_documents);
  }
  [[nodiscard]] bool is_meant(const Place& place) const {
    return !place.typed.empty() &&
           is_common(database_, Vocabulary(database_).spellings(make_word(place.typed), true).own);
  }
  bool replace(std::size_t place);
  bool part(std::size_t place);
  [[nodiscard]] std::string written(std::size_t place) const;
  [[nodiscard]] std::string usual_spelling(const std::string& folded) const;

  const Reader& reader_;
  const Xapian::Database& database_;
  std::vector<Place> places_;
  std::size_t looked_at_ = 0;
};

bool Correction::replace(std::size_t place) {
  ++looked_at_;
  const std::string word = places_[place].folded;
  const bool known = is_known(database_, word);
  std::tuple<std::size_t, std::size_t, std::string> best;
  for (const std::string& near : word_candidates(reader_, word)) {
    const std::size_t count = fit(place, near, near);
    // Without neighbours that speak for it only an unknown word is given up.
    if (count < fewest_documents && (known || places_.size() > 1))
      continue;
    best = std::max(best, {count, word_count(database_, near), near});
  }
  auto& [count, documents, found] = best;
  if (found.empty() || documents < fewest_documents)
    return !known && part(place);
  places_[place] = {std::move(found), ""};
  return true;
}

bool Correction::part(std::size_t place) {
  auto found = partings(database_, places_[place].folded);
  if (found.empty())
    return false;
  places_[place] = {std::move(found.front().first), ""};
  places_.insert(places_.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                 Place{std::move(found.front().second), ""});
  return true;
}

// Marks that were typed stay; others come from the neighbour that the word stands beside most
// often.
std::string Correction::written(std::size_t place) const {
  const Place& word = places_[place];
  if (word.typed != word.folded && !word.typed.empty())
    return word.typed;
  const std::size_t before =
      place > 0 ? pair_count(database_, places_[place - 1].folded, word.folded) : 0;
  const std::size_t after = place + 1 < places_.size()
                                ? pair_count(database_, word.folded, places_[place + 1].folded)
                                : 0;
  const std::size_t first = before > after ? place - 1 : place;
  const bool beside = std::max(before, after) >= fewest_documents;
  if (const auto pair =
          beside ? PhraseFinder(database_, *reader_.counted)
                       .find({{places_[first].folded, false}, {places_[first + 1].folded, false}})
                 : std::nullopt) {
    const std::string text = pair->written();
    const std::size_t blank = text.find(' ');
    return first == place ? text.substr(0, blank) : text.substr(blank + 1);
  }
  return usual_spelling(word.folded);
}

std::string Correction::usual_spelling(const std::string& folded) const {
  std::pair<Xapian::doccount, std::string> best{0, folded};
  for (const std::string& key : Vocabulary(database_).spellings({folded, false}, true).own)
    best = std::max(best, {database_.get_termfreq(key), key});
  return best.second;
}

}  // namespace

std::optional<std::string> corrected_words(const Reader& reader, const std::vector<Word>& words) {
  Correction correction(reader, words);
  return correction.correct() ? std::optional(correction.text()) : std::nullopt;
}

}  // namespace vankien::searcher
