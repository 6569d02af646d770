#include "searcher/document_marks.h"

#include <algorithm>
#include <set>

#include "analyzers/canonical_text.h"
#include "searcher/cited_numbers.h"
#include "searcher/marker.h"
#include "searcher/passages.h"
#include "searcher/query_marks.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

// A marked stretch and the patterns that stand in it.
struct MarkedStretch {
  Span span;
  std::set<std::uint32_t> patterns = {};
  std::size_t words = 0;  // of the query, each counted once

  [[nodiscard]] bool is_lone() const { return words < 2; }
};

std::vector<MarkedStretch> stretches(const std::vector<Span>& marks,
                                     const std::vector<Occurrence>& occurrences,
                                     const std::vector<MarkPattern>& patterns) {
  std::vector<MarkedStretch> stretches;
  stretches.reserve(marks.size());
  auto next = occurrences.begin();
  for (const Span& mark : marks) {
    MarkedStretch stretch{mark};
    for (; next != occurrences.end() && next->span.begin < mark.end; ++next) {
      const MarkPattern& pattern = patterns[next->pattern];
      if (pattern.shown && stretch.patterns.insert(next->pattern).second)
        stretch.words += pattern.slots.size();
    }
    stretches.push_back(std::move(stretch));
  }
  return stretches;
}

// Drops the lone words that have company elsewhere.
void drop_lone(std::vector<MarkedStretch>& stretches) {
  std::set<std::uint32_t> accompanied;
  for (const MarkedStretch& stretch : stretches)
    if (!stretch.is_lone())
      accompanied.insert(stretch.patterns.begin(), stretch.patterns.end());
  std::erase_if(stretches, [&](const MarkedStretch& stretch) {
    return stretch.is_lone() &&
           std::all_of(stretch.patterns.begin(), stretch.patterns.end(),
                       [&](std::uint32_t pattern) { return accompanied.contains(pattern); });
  });
}

// `spans` with those of `others` that touch none of them.
std::vector<Span> supplemented(std::vector<Span> spans, const std::vector<Span>& others) {
  const auto before = [](const Span& a, const Span& b) { return a.end <= b.begin; };
  std::vector<Span> added;
  for (const Span& other : others)
    if (!std::binary_search(spans.begin(), spans.end(), other, before) &&
        (added.empty() || before(added.back(), other)))
      added.push_back(other);
  spans.insert(spans.end(), added.begin(), added.end());
  std::sort(spans.begin(), spans.end(), before);
  return spans;
}

}  // namespace

std::vector<Span> document_marks(const Reader& reader, const ParsedQuery& query, bool literal,
                                 std::string_view text,
                                 const std::vector<analyzers::Citation>& citations) {
  const Marker marker(query_marks(query, reader.database, literal));
  const auto occurrences = marker.find(analyzers::CanonicalText(text), text.size());
  auto marked =
      stretches(marks_of(text, occurrences, marker.patterns()), occurrences, marker.patterns());
  drop_lone(marked);
  std::vector<Span> spans;
  spans.reserve(marked.size());
  for (const MarkedStretch& stretch : marked)
    spans.push_back(stretch.span);
  return supplemented(std::move(spans), CitedNumbers(query).places(citations));
}

}  // namespace vankien::searcher
