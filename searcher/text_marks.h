// Which of the places where a query was found in a text are marked for its reader.
#pragma once

#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "analyzers/span.h"
#include "searcher/marker.h"

namespace vankien::searcher {

// Those of shown patterns, in bytes of `text`, ascending; neighbours become one. A word that stands
// alone is not marked when it stands beside others of the query elsewhere: "Số 12" says nothing of
// "chuyển đổi số". Numbers and dates are marked whole or not at all. `occurrences` in the order of
// their begin. `accompanied`: what stands beside others in a text that is read with this one.
std::vector<analyzers::Span> marks_of(std::string_view text,
                                      const std::vector<Occurrence>& occurrences,
                                      const std::vector<MarkPattern>& patterns,
                                      std::set<std::uint32_t> accompanied = {});

// The patterns that stand beside others of the query somewhere in the text, by their index.
std::set<std::uint32_t> accompanied_patterns(std::string_view text,
                                             const std::vector<Occurrence>& occurrences,
                                             const std::vector<MarkPattern>& patterns);

}  // namespace vankien::searcher
