// Cuts one passage out of a text: where it begins and ends, and its plain form with the marks moved
// along.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/span.h"
#include "searcher/search.h"

namespace vankien::searcher {

// The span of at most `length` code points that holds `core` (shortened to fit), widened to the
// borders of sentences where they are in reach, else of words.
analyzers::Span widen(std::string_view text, analyzers::Span core, std::size_t length);

// The text of `span` as a passage to read: white space of any kind becomes one blank, marks of
// Markdown are left out; `marks` (bytes of `text`, ascending) become spans of the passage's own
// text.
Passage cut_passage(std::string_view text, analyzers::Span span,
                    const std::vector<analyzers::Span>& marks);

// `marks` of `text`, ascending; those that only blanks, dashes or slashes divide become one
// ("28-CT/TU" is one mark, not three).
std::vector<analyzers::Span> joined_marks(std::string_view text,
                                          const std::vector<analyzers::Span>& marks);

// The beginning of the running text: the first line that is long enough to be a paragraph, else the
// first that is not blank.
analyzers::Span opening(std::string_view text);

}  // namespace vankien::searcher
