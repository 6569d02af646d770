#include "searcher/text_marks.h"

#include <algorithm>

#include "searcher/passage_cut.h"
#include "searcher/whole_figures.h"

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

std::vector<MarkedStretch> stretches(std::string_view text,
                                     const std::vector<Occurrence>& occurrences,
                                     const std::vector<MarkPattern>& patterns) {
  std::vector<MarkedStretch> stretches;
  auto next = occurrences.begin();
  for (const Span& mark : joined_marks(text, shown_spans(occurrences, patterns))) {
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

std::set<std::uint32_t> accompanied_in(const std::vector<MarkedStretch>& stretches) {
  std::set<std::uint32_t> accompanied;
  for (const MarkedStretch& stretch : stretches)
    if (!stretch.is_lone())
      accompanied.insert(stretch.patterns.begin(), stretch.patterns.end());
  return accompanied;
}

bool all_in(const std::set<std::uint32_t>& patterns, const std::set<std::uint32_t>& others) {
  return std::includes(others.begin(), others.end(), patterns.begin(), patterns.end());
}

}  // namespace

std::vector<Span> marks_of(std::string_view text, const std::vector<Occurrence>& occurrences,
                           const std::vector<MarkPattern>& patterns,
                           std::set<std::uint32_t> accompanied) {
  const auto marked = stretches(text, in_whole_figures(text, occurrences, patterns), patterns);
  accompanied.merge(accompanied_in(marked));
  std::vector<Span> spans;
  for (const MarkedStretch& stretch : marked)
    if (!stretch.is_lone() || !all_in(stretch.patterns, accompanied))
      spans.push_back(stretch.span);
  return spans;
}

std::set<std::uint32_t> accompanied_patterns(std::string_view text,
                                             const std::vector<Occurrence>& occurrences,
                                             const std::vector<MarkPattern>& patterns) {
  return accompanied_in(stretches(text, occurrences, patterns));
}

}  // namespace vankien::searcher
