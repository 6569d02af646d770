// Finds the mark of secrecy in one line of a page, with what stands around it.
#pragma once

#include <optional>
#include <vector>

#include "analyzers/page_lines.h"
#include "analyzers/secrecy.h"
#include "analyzers/secrecy_mark.h"

namespace vankien::analyzers {

// The gravest mark that line `index` holds, or ends: also in one of its cells, spaced over several
// ("M | Ậ | T"), begun on the lines before ("TỐI" / "MẬT"), beside the rest of a letterhead. In the
// body only the whole line.
std::optional<Classification> mark_in_line(const std::vector<PageLine>& lines, std::size_t index,
                                           Place place);

}  // namespace vankien::analyzers
