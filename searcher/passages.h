// Chooses and cuts the passages of a text that show best why it was found.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/span.h"
#include "schema/record.h"
#include "searcher/marker.h"
#include "searcher/search.h"

namespace vankien::searcher {

// All passages of one hit together are at most this many code points.
inline constexpr std::size_t max_snippet_length = 240;

// A passage and where it begins in the text.
struct CutPassage {
  Passage passage;
  std::size_t begin = 0;
};

// The stretch of at most `length` units of the spans (bytes, words) whose occurrences tell most, or
// two of half the length when they tell more together; in order of place. `body` is in the
// same units: the heading, which a hit shows in other words, and the list of recipients come behind
// it unless it tells less than half as much. At least one occurrence.
std::vector<analyzers::Span> best_stretches(const std::vector<Occurrence>& occurrences,
                                            const std::vector<MarkPattern>& patterns,
                                            std::size_t length, const schema::TextBody& body);

// One passage, or two when two places show more of the query; the opening of the text when there
// are no occurrences. Passages are cut at sentences where that fits, else between words.
std::vector<CutPassage> best_passages(std::string_view text,
                                      const std::vector<Occurrence>& occurrences,
                                      const std::vector<MarkPattern>& patterns,
                                      const schema::TextBody& body);

// The passage around `core`, which is marked. `core` is shortened to what fits.
CutPassage passage_around(std::string_view text, analyzers::Span core);

}  // namespace vankien::searcher
