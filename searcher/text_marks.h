// Which of the places where a query was found in a text are marked for its reader.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/span.h"
#include "searcher/marker.h"

namespace vankien::searcher {

// Those of shown patterns, in bytes of `text`, ascending; neighbours become one. A word that stands
// alone is not marked when it stands beside others of the query elsewhere: "Số 12" says nothing of
// "chuyển đổi số". `occurrences` in the order of their begin.
std::vector<analyzers::Span> marks_of(std::string_view text,
                                      const std::vector<Occurrence>& occurrences,
                                      const std::vector<MarkPattern>& patterns);

}  // namespace vankien::searcher
