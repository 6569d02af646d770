#include "searcher/text_marks.h"

#include <algorithm>
#include <set>

#include "searcher/passage_cut.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

std::vector<Span> shown_spans(const std::vector<Occurrence>& occurrences,
                              const std::vector<MarkPattern>& patterns) {
  std::vector<Span> spans;
  for (const Occurrence& occurrence : occurrences)
    if (patterns[occurrence.pattern].shown)
      spans.push_back(occurrence.span);
  return spans;
}

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

}  // namespace

std::vector<Span> marks_of(std::string_view text, const std::vector<Occurrence>& occurrences,
                           const std::vector<MarkPattern>& patterns) {
  auto marked =
      stretches(joined_marks(text, shown_spans(occurrences, patterns)), occurrences, patterns);
  drop_lone(marked);
  std::vector<Span> spans;
  spans.reserve(marked.size());
  for (const MarkedStretch& stretch : marked)
    spans.push_back(stretch.span);
  return spans;
}

}  // namespace vankien::searcher
