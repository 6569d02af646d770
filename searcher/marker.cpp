#include "searcher/marker.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "analyzers/tokenizer.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

constexpr std::size_t max_slots = 64;

// How far a pattern has been matched up to some word: bit n says that its first n + 1 words end
// there.
struct Progress {
  std::uint32_t position = 0;
  std::uint64_t own = 0;
  std::uint64_t any = 0;

  void advance(std::uint32_t at, std::uint64_t own_mask, std::uint64_t any_mask) {
    const bool follows = position + 1 == at;
    own = ((follows ? own << 1U : 0) | 1U) & own_mask;
    any = ((follows ? any << 1U : 0) | 1U) & any_mask;
    position = at;
  }
};

// The places of the newest words, by position.
class RecentWords {
 public:
  explicit RecentWords(std::size_t count) : spans_(count) {}
  void put(std::uint32_t position, Span span) { spans_[position % spans_.size()] = span; }
  [[nodiscard]] Span at(std::uint32_t position) const { return spans_[position % spans_.size()]; }

 private:
  std::vector<Span> spans_;
};

// Where each of some patterns was last seen in its own spelling; tells when all were within one
// stretch of the text.
class Sightings {
 public:
  explicit Sightings(std::size_t patterns) : begins_(patterns) {}

  // True when each pattern has been seen within `stretch` bytes that end with `span`.
  bool see(std::uint32_t pattern, Span span, std::size_t stretch) {
    unseen_ -= begins_[pattern].has_value() ? 0 : 1;
    begins_[pattern] = span.begin;
    if (unseen_ > 0)
      return false;
    return span.end - **std::min_element(begins_.begin(), begins_.end()) <= stretch;
  }

  // The pattern need not be seen.
  void excuse(std::uint32_t pattern) {
    begins_[pattern] = std::numeric_limits<std::size_t>::max();
    --unseen_;
  }

 private:
  std::vector<std::optional<std::size_t>> begins_;
  std::size_t unseen_ = begins_.size();
};

// Other spellings are marked only where the typed one does not occur at all: "đảng" marks no "đang"
// beside "Đảng".
void drop_needless(std::vector<Occurrence>& found, std::size_t patterns) {
  std::vector<bool> has_own(patterns);
  for (const Occurrence& occurrence : found)
    if (occurrence.own)
      has_own[occurrence.pattern] = true;
  std::erase_if(found, [&](const Occurrence& occurrence) {
    return !occurrence.own && has_own[occurrence.pattern];
  });
}

}  // namespace

// What is known at one word of a text.
struct Marker::Search {
  Search(const Marker& owner, std::size_t enough)
      : marker(owner),
        progress(owner.patterns_.size()),
        recent(owner.longest_),
        shown(owner.patterns_.size()),
        all(owner.patterns_.size()),
        stretch(enough) {
    for (std::uint32_t pattern = 0; pattern < owner.patterns_.size(); ++pattern)
      if (!owner.patterns_[pattern].shown)
        shown.excuse(pattern);
  }

  void advance(const Entry& match, std::uint32_t position) {
    Progress& state = progress[match.pattern];
    state.advance(position, match.own, match.any);
    const auto length = static_cast<std::uint32_t>(marker.patterns_[match.pattern].slots.size());
    const std::uint64_t whole = std::uint64_t{1} << (length - 1);
    if ((state.any & whole) == 0)
      return;
    const bool own = (state.own & whole) != 0;
    for (std::uint32_t back = length; back-- > 0;)
      found.push_back({recent.at(position - back), match.pattern, own});
    if (own)
      look(match.pattern, {recent.at(position - length + 1).begin, recent.at(position).end});
  }

  // Once everything was seen together, only the rest of that passage matters. A passage with all
  // words but not all neighbours is good enough unless a better one comes soon.
  void look(std::uint32_t pattern, Span span) {
    constexpr std::size_t soon = 8192;
    constexpr std::size_t bytes_per_code_point = 4;
    const std::size_t rest = span.end + bytes_per_code_point * stretch;
    if (marker.patterns_[pattern].shown && shown.see(pattern, span, stretch))
      end = std::min(end, rest + soon);
    if (all.see(pattern, span, stretch))
      end = std::min(end, rest);
  }

  const Marker& marker;
  std::vector<Progress> progress;
  RecentWords recent;
  Sightings shown;
  Sightings all;
  std::size_t stretch;
  std::size_t end =
      std::numeric_limits<std::size_t>::max();  // nothing from here on needs to be looked at
  std::vector<Occurrence> found;
};

Marker::Marker(std::vector<MarkPattern> patterns) : patterns_(std::move(patterns)) {
  for (std::uint32_t pattern = 0; pattern < patterns_.size(); ++pattern) {
    std::vector<MarkSlot>& slots = patterns_[pattern].slots;
    slots.resize(std::min(slots.size(), max_slots));
    longest_ = std::max(longest_, slots.size());
    for (std::size_t slot = 0; slot < slots.size(); ++slot) {
      for (const std::string& key : slots[slot].own)
        enter(key, pattern, slot, true);
      for (const std::string& key : slots[slot].loose)
        enter(key, pattern, slot, false);
    }
  }
}

void Marker::enter(const std::string& key, std::uint32_t pattern, std::size_t slot, bool own) {
  std::vector<Entry>& entries = entries_[key];
  if (entries.empty() || entries.back().pattern != pattern)
    entries.push_back({pattern, 0, 0});
  const std::uint64_t bit = std::uint64_t{1} << slot;
  entries.back().any |= bit;
  if (own)
    entries.back().own |= bit;
}

std::vector<Occurrence> Marker::found_by(Search&& search) const {
  std::vector<Occurrence> found = std::move(search.found);
  drop_needless(found, patterns_.size());
  std::stable_sort(found.begin(), found.end(), [](const Occurrence& a, const Occurrence& b) {
    return a.span.begin < b.span.begin;
  });
  return found;
}

std::vector<Occurrence> Marker::find(const std::vector<KeyPosition>& keys) const {
  Search search(*this, 0);
  for (const KeyPosition& key : keys) {
    search.recent.put(key.position, {key.position - 1, key.position});
    if (const auto entry = entries_.find(*key.key); entry != entries_.end())
      for (const Entry& match : entry->second)
        search.advance(match, key.position);
  }
  return found_by(std::move(search));
}

std::vector<Occurrence> Marker::find(const analyzers::CanonicalText& text,
                                     std::size_t enough) const {
  Search search(*this, enough);
  analyzers::Tokenizer tokenizer(text);
  std::uint32_t before = 0;
  for (analyzers::Token token; tokenizer.next(token) && token.span.begin < search.end;) {
    // A page number shares the position of the word before it.
    if (token.position == before)
      continue;
    before = token.position;
    search.recent.put(token.position, token.span);
    if (const auto entry = entries_.find(token.key); entry != entries_.end())
      for (const Entry& match : entry->second)
        search.advance(match, token.position);
  }
  return found_by(std::move(search));
}

}  // namespace vankien::searcher
