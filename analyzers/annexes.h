// What follows a document's signature: annexes, outlines, forms.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

// The byte at which the first annex of `range` begins, range.end when there is none: a line "PHỤ
// LỤC", or a heading with "(Kèm theo …)" under it.
std::size_t annexes_begin(std::string_view text, Span range);

// The titles of the annexes in `range`, in order: the title alone under "ĐỀ CƯƠNG" or "PHỤ LỤC",
// with the mark when it counts
// ("PHỤ LỤC II: …"), the mark alone when no title follows.
std::vector<std::string> annex_titles(std::string_view text, Span range);

}  // namespace vankien::analyzers
