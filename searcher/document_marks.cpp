#include "searcher/document_marks.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "searcher/cited_numbers.h"
#include "searcher/marker.h"
#include "searcher/query_marks.h"
#include "searcher/text_marks.h"

namespace vankien::searcher {
namespace {

using analyzers::Span;

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
  return supplemented(marks_of(text, occurrences, marker.patterns()),
                      CitedNumbers(query).places(citations));
}

}  // namespace vankien::searcher
