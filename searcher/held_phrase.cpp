#include "searcher/held_phrase.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "analyzers/syllable.h"
#include "schema/terms.h"
#include "searcher/vocabulary.h"

namespace vankien::searcher {
namespace {

using Place = HeldPhrase::Place;

constexpr Xapian::docid most_documents = 6;
constexpr std::size_t most_spellings = 6;  // of a word, the most frequent ones
constexpr std::size_t most_steps = 200;    // of looking for a document that holds all pairs
constexpr std::size_t fewest_documents = 2;

// The postings of several terms, walked together.
class CommonDocuments {
 public:
  CommonDocuments(const Xapian::Database& database, const std::vector<std::string>& terms) {
    for (const std::string& term : terms)
      lists_.emplace_back(database.postlist_begin(term), database.postlist_end(term));
  }

  // The first document from `start` on that has all terms; 0 when there is none or it is too far.
  Xapian::docid next(Xapian::docid start) {
    std::size_t agreed = 0;
    for (std::size_t step = 0; step < most_steps && agreed < lists_.size(); ++step) {
      auto& [at, end] = lists_[step % lists_.size()];
      at.skip_to(start);
      if (at == end)
        return 0;
      agreed = *at == start ? agreed + 1 : 1;
      start = *at;
    }
    return agreed == lists_.size() ? start : 0;
  }

 private:
  std::vector<std::pair<Xapian::PostingIterator, Xapian::PostingIterator>> lists_;
};

std::vector<Xapian::termpos> positions(const Xapian::Database& database, Xapian::docid document,
                                       const std::string& key) {
  return {database.positionlist_begin(document, key), database.positionlist_end(document, key)};
}

}  // namespace

std::string HeldPhrase::written() const {
  std::map<std::string, std::size_t> votes;
  for (const Place& place : places)
    ++votes[place.written];
  const auto best = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
    const bool a_marked = analyzers::fold(a.first) != a.first;
    const bool b_marked = analyzers::fold(b.first) != b.first;
    return a_marked != b_marked ? b_marked : a.second < b.second;
  });
  return best == votes.end() ? std::string() : best->first;
}

std::size_t HeldPhrase::holders() const {
  std::set<Xapian::docid> held;
  for (const Place& place : places)
    held.insert(place.document);
  return held.size();
}

std::optional<HeldPhrase> PhraseFinder::find(const std::vector<Word>& words) const {
  HeldPhrase phrase;
  std::vector<std::string> pairs;
  for (const Word& word : words) {
    phrase.words.push_back(analyzers::fold(word.key));
    if (phrase.words.size() < 2)
      continue;
    pairs.push_back(schema::pair_term(phrase.words.end()[-2], phrase.words.back()));
    const std::size_t count = database_.get_termfreq(pairs.back());
    phrase.documents = pairs.size() == 1 ? count : std::min(phrase.documents, count);
  }
  if (phrase.documents < fewest_documents)
    return std::nullopt;
  phrase.places = first_places(sample(pairs), spellings(words.front()));
  for (std::size_t i = 1; i < words.size(); ++i)
    phrase.places = next_places(phrase.places, spellings(words[i]));
  return phrase.places.empty() ? std::nullopt : std::optional(std::move(phrase));
}

HeldPhrase PhraseFinder::extended(const HeldPhrase& phrase, const std::string& word) const {
  HeldPhrase longer{phrase.words, 0, next_places(phrase.places, spellings({word, false}))};
  longer.words.push_back(word);
  longer.documents = phrase.documents * longer.holders() / phrase.holders();
  return longer;
}

std::vector<Xapian::docid> PhraseFinder::sample(const std::vector<std::string>& pairs) const {
  CommonDocuments common(database_, pairs);
  std::vector<Xapian::docid> documents;
  const Xapian::docid stride = database_.get_lastdocid() / most_documents + 1;
  Xapian::docid next = 1;
  for (Xapian::docid part = 0; part < most_documents; ++part) {
    const Xapian::docid found = common.next(std::max(next, part * stride + 1));
    if (found == 0)
      break;
    documents.push_back(found);
    next = found + 1;
  }
  return documents;
}

std::vector<CountedWord> PhraseFinder::spellings(const Word& word) const {
  const std::string name = (word.marked ? "=" : "~") + word.key;
  if (auto known = counted_.find(name))
    return *std::move(known);
  std::vector<CountedWord> keys;
  for (std::string& key : Vocabulary(database_).spellings(word, true).own) {
    const Xapian::doccount count = database_.get_termfreq(key);
    keys.push_back({std::move(key), count});
  }
  std::sort(keys.begin(), keys.end(), more_frequent);
  keys.resize(std::min(keys.size(), most_spellings));
  counted_.keep(name, keys);
  return keys;
}

std::vector<Place> PhraseFinder::first_places(const std::vector<Xapian::docid>& documents,
                                              const std::vector<CountedWord>& keys) const {
  std::vector<Place> places;
  for (const Xapian::docid document : documents)
    for (const CountedWord& key : keys)
      for (const Xapian::termpos position : positions(database_, document, key.word))
        places.push_back({document, position, key.word});
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::pair(a.document, a.end) < std::pair(b.document, b.end);
  });
  return places;
}

std::vector<Place> PhraseFinder::next_places(const std::vector<Place>& places,
                                             const std::vector<CountedWord>& keys) const {
  std::vector<Place> next;
  for (auto begin = places.begin(); begin != places.end();) {
    const Xapian::docid document = begin->document;
    const auto end = std::find_if(begin, places.end(),
                                  [=](const Place& place) { return place.document != document; });
    // At each position stands one word, mostly in its usual spelling.
    const std::size_t all = next.size() + static_cast<std::size_t>(end - begin);
    for (const CountedWord& key : keys) {
      if (next.size() == all)
        break;
      const std::vector<Xapian::termpos> at = positions(database_, document, key.word);
      for (auto place = begin; place != end; ++place)
        if (std::binary_search(at.begin(), at.end(), place->end + 1))
          next.push_back({document, place->end + 1, place->written + ' ' + key.word});
    }
    begin = end;
  }
  return next;
}

}  // namespace vankien::searcher
