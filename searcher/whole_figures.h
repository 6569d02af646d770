// Marks in document numbers and dates: all of one is marked, or nothing.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/marker.h"

namespace vankien::searcher {

// The occurrences as a reader should see them marked: where a part of a number was sought ("05-CT")
// the number that stands there is marked to its end, and digits that were sought as a word ("khóa
// 12") are not marked inside a number or a date. Spans may overlap after this. `occurrences` are in
// the order of their begin, in bytes of `text`; what surrounds them is read, not all of the text.
std::vector<Occurrence> in_whole_figures(std::string_view text, std::vector<Occurrence> occurrences,
                                         const std::vector<MarkPattern>& patterns);

}  // namespace vankien::searcher
