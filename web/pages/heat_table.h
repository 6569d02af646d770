// Bodies by years as a table, each cell shaded by its count and a link to the documents it counts.
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/inventory.h"
#include "web/browse_range.h"
#include "web/html.h"

namespace vankien::web {

inline constexpr std::size_t heat_rows = 25;     // bodies at once
inline constexpr std::size_t heat_columns = 16;  // years at once

// The years of the range, all in a row, and how to come to others.
struct YearWindow {
  std::size_t first = 0;
  std::size_t last = 0;  // first - 1 when no year is known
  std::optional<std::size_t> older = {};
  std::optional<std::size_t> newer = {};  // `until` of the windows beside it that hold documents
};
// A year outside of those known means the nearest.
YearWindow year_window(const searcher::Facet& years, std::optional<std::size_t> until);

// Bodies from `offset` on. For a collection with documents.
void write_heat_table(Html& html, const searcher::Inventory& inventory, const YearWindow& window,
                      std::size_t offset);

}  // namespace vankien::web
