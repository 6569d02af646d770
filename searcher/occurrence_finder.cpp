#include "searcher/occurrence_finder.h"

#include <algorithm>

#include "schema/stored_document.h"
#include "searcher/passages.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

// Shorter texts are read whole.
constexpr std::size_t long_text = 6000;  // bytes
// Each key costs a look-up in each document, so the patterns that tell least are not looked up.
constexpr std::size_t most_keys = 20;
// A passage in words, from the many that were counted: 240 characters hold about 40 to 60.
constexpr std::size_t passage_words = 42;
// What is read on both sides of the best words: more than a passage can be widened by.
constexpr std::size_t margin_words = 64;

std::size_t key_count(const MarkPattern& pattern) {
  std::size_t count = 0;
  for (const MarkSlot& slot : pattern.slots)
    count += slot.own.size() + slot.loose.size();
  return count;
}

std::vector<std::string> telling_keys(const std::vector<MarkPattern>& patterns) {
  std::vector<const MarkPattern*> by_weight;
  for (const MarkPattern& pattern : patterns)
    if (pattern.shown)
      by_weight.push_back(&pattern);
  std::stable_sort(
      by_weight.begin(), by_weight.end(),
      [](const MarkPattern* a, const MarkPattern* b) { return a->weight > b->weight; });
  std::vector<std::string> keys;
  for (const MarkPattern* pattern : by_weight) {
    if (!keys.empty() && keys.size() + key_count(*pattern) > most_keys)
      break;
    for (const MarkSlot& slot : pattern->slots)
      for (const auto* spellings : {&slot.own, &slot.loose})
        keys.insert(keys.end(), spellings->begin(), spellings->end());
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

// The first word known to begin at `place` or behind it.
std::size_t word_at(std::size_t place, const schema::WordStarts& starts) {
  const auto at = std::lower_bound(starts.begin(), starts.end(), place);
  return static_cast<std::size_t>(at - starts.begin()) * schema::word_stride;
}

// The bytes of the words [begin, end), widened to the next known places.
Span place_of(Span words, const schema::WordStarts& starts, std::size_t text_size) {
  const std::size_t first = words.begin / schema::word_stride;
  const std::size_t last = words.end / schema::word_stride + 1;
  return {first < starts.size() ? starts[first] : starts.back(),
          last < starts.size() ? starts[last] : text_size};
}

// The places to read around stretches of words; those that touch become one.
std::vector<Span> places_around(const std::vector<Span>& stretches,
                                const schema::WordStarts& starts, std::size_t text_size) {
  std::vector<Span> places;
  for (const Span& words : stretches) {
    const Span wide{words.begin - std::min(words.begin, margin_words), words.end + margin_words};
    const Span place = place_of(wide, starts, text_size);
    if (!places.empty() && place.begin <= places.back().end)
      places.back().end = std::max(places.back().end, place.end);
    else
      places.push_back(place);
  }
  return places;
}

}  // namespace

OccurrenceFinder::OccurrenceFinder(const Xapian::Database& database, const Marker& marker)
    : database_(database), marker_(marker), keys_(telling_keys(marker.patterns())) {}

std::vector<Marker::KeyPosition> OccurrenceFinder::positions(Xapian::docid id) const {
  std::vector<Marker::KeyPosition> found;
  for (const std::string& key : keys_)
    for (auto at = database_.positionlist_begin(id, key); at != database_.positionlist_end(id, key);
         ++at)
      found.push_back({*at, &key});
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.position < b.position; });
  return found;
}

std::vector<Occurrence> OccurrenceFinder::find(Xapian::docid id, std::string_view data,
                                               std::string_view text,
                                               const schema::TextBody& body) const {
  if (marker_.empty())
    return {};
  const auto read = [&](Span place) {
    return marker_.find(analyzers::CanonicalText(text.substr(place.begin, place.size())),
                        max_snippet_length);
  };
  if (text.size() < long_text)
    return read({0, text.size()});
  const std::vector<Occurrence> telling = marker_.find(positions(id));
  const schema::WordStarts starts = schema::decode_word_starts(data);
  if (telling.empty() || starts.empty())
    return read({0, text.size()});
  std::vector<Occurrence> found;
  const auto word = [&](std::size_t place) { return word_at(place, starts); };
  const auto stretches =
      best_stretches(telling, marker_.patterns(), passage_words,
                     {word(body.begin), {word(body.closing.begin), word(body.closing.end)}});
  for (const Span& place : places_around(stretches, starts, text.size()))
    for (Occurrence occurrence : read(place)) {
      occurrence.span.begin += place.begin;
      occurrence.span.end += place.begin;
      found.push_back(occurrence);
    }
  return found;
}

}  // namespace vankien::searcher
