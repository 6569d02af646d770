#include "searcher/passages.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "searcher/passage_cut.h"
#include "searcher/text_marks.h"
#include "searcher/whole_figures.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

// Of what the best stretch of all tells, for one in the body to be shown in its place.
constexpr double least_share_of_body = 0.5;

// A stretch of the text with the weight of the distinct patterns that occur in it.
struct Window {
  Span core;
  double weight = 0;
};

// How often each pattern occurs in a sliding window, and the weight of those that do.
class Coverage {
 public:
  Coverage(const std::vector<MarkPattern>& patterns, const std::vector<bool>& ignored)
      : patterns_(patterns), ignored_(ignored), counts_(patterns.size()) {}

  void add(const Occurrence& occurrence) {
    if (counts_[occurrence.pattern]++ == 0)
      weight_ += weight(occurrence.pattern);
  }
  void remove(const Occurrence& occurrence) {
    if (--counts_[occurrence.pattern] == 0)
      weight_ -= weight(occurrence.pattern);
  }
  [[nodiscard]] double weight() const { return weight_; }

 private:
  [[nodiscard]] double weight(std::uint32_t pattern) const {
    return ignored_[pattern] ? 0 : patterns_[pattern].weight;
  }

  const std::vector<MarkPattern>& patterns_;
  const std::vector<bool>& ignored_;
  std::vector<std::size_t> counts_;
  double weight_ = 0;
};

class WindowFinder {
 public:
  WindowFinder(const std::vector<Occurrence>& occurrences, const std::vector<MarkPattern>& patterns)
      : occurrences_(occurrences), patterns_(patterns), ignored_(patterns.size()) {}

  // The first of the heaviest windows of at most `bytes`; weight 0 when nothing is left to show.
  [[nodiscard]] Window best(std::size_t bytes) const {
    Coverage coverage(patterns_, ignored_);
    Window best;
    std::size_t first = 0;
    for (std::size_t last = 0; last < occurrences_.size(); ++last) {
      coverage.add(occurrences_[last]);
      while (first < last && occurrences_[last].span.end - occurrences_[first].span.begin > bytes)
        coverage.remove(occurrences_[first++]);
      // Rounding in the running sum must not make a later window look better.
      if (coverage.weight() > best.weight + 1e-9)
        best = {{occurrences_[first].span.begin, occurrences_[last].span.end}, coverage.weight()};
    }
    return best;
  }

  // From now on patterns that occur in `window` count nothing.
  void ignore_shown(Span window) {
    for (const Occurrence& occurrence : occurrences_)
      if (occurrence.span.begin >= window.begin && occurrence.span.end <= window.end)
        ignored_[occurrence.pattern] = true;
  }

 private:
  const std::vector<Occurrence>& occurrences_;
  const std::vector<MarkPattern>& patterns_;
  std::vector<bool> ignored_;
};

struct Stretches {
  std::vector<Span> cores;  // one or two, in order of place
  double weight = 0;
};

Stretches stretches_among(const std::vector<Occurrence>& occurrences,
                          const std::vector<MarkPattern>& patterns, std::size_t length) {
  WindowFinder finder(occurrences, patterns);
  const Window whole = finder.best(length);
  const Window first = finder.best(length / 2);
  finder.ignore_shown(first.core);
  const Window second = finder.best(length / 2);
  const double both = first.weight + second.weight;
  if (second.weight == 0 || both <= whole.weight + 1e-9)
    return {{whole.core}, whole.weight};
  if (first.core.begin < second.core.begin)
    return {{first.core, second.core}, both};
  return {{second.core, first.core}, both};
}

std::vector<Occurrence> inside(const std::vector<Span>& spans,
                               const std::vector<Occurrence>& occurrences) {
  std::vector<Occurrence> found;
  std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(found),
               [&](const Occurrence& occurrence) {
                 return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
                   return span.begin <= occurrence.span.begin && occurrence.span.end <= span.end;
                 });
               });
  return found;
}

// Two stretches that overlap once they are widened become one.
std::vector<Span> widened(std::string_view text, const std::vector<Span>& cores) {
  if (cores.size() == 1)
    return {widen(text, cores.front(), max_snippet_length)};
  const Span first = widen(text, cores[0], max_snippet_length / 2);
  const Span second = widen(text, cores[1], max_snippet_length / 2);
  if (second.begin <= first.end)
    return {widen(text, {first.begin, std::max(first.end, second.end)}, max_snippet_length)};
  return {first, second};
}

}  // namespace

std::vector<Span> best_stretches(const std::vector<Occurrence>& occurrences,
                                 const std::vector<MarkPattern>& patterns, std::size_t length,
                                 const schema::TextBody& body) {
  std::vector<Occurrence> telling;
  std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(telling),
               [&](const Occurrence& occurrence) { return body.holds(occurrence.span.begin); });
  const Stretches anywhere = stretches_among(occurrences, patterns, length);
  if (telling.empty() || telling.size() == occurrences.size())
    return anywhere.cores;
  Stretches in_body = stretches_among(telling, patterns, length);
  return in_body.weight < least_share_of_body * anywhere.weight ? anywhere.cores : in_body.cores;
}

std::vector<CutPassage> best_passages(std::string_view text,
                                      const std::vector<Occurrence>& occurrences,
                                      const std::vector<MarkPattern>& patterns,
                                      const schema::TextBody& body) {
  // A place where nothing will be marked is shown only for want of a better one.
  const std::vector<Occurrence> marked = in_whole_figures(text, occurrences, patterns);
  const std::vector<Span> spans =
      widened(text, occurrences.empty() ? std::vector<Span>{opening(text)}
                                        : best_stretches(marked.empty() ? occurrences : marked,
                                                         patterns, max_snippet_length, body));
  const std::vector<Span> marks = marks_of(text, inside(spans, occurrences), patterns);
  std::vector<CutPassage> passages;
  passages.reserve(spans.size());
  for (const Span& span : spans)
    passages.push_back({cut_passage(text, span, marks), span.begin});
  return passages;
}

CutPassage passage_around(std::string_view text, Span core) {
  const Span span = widen(text, core, max_snippet_length);
  return {cut_passage(text, span, {core}), span.begin};
}

}  // namespace vankien::searcher
