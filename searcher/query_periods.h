// Months and years in a query's words.
#pragma once

#include "searcher/query_units.h"

namespace vankien::searcher {

// "tháng 4/2023" and "tháng 4 năm 2023" also mean what was issued in that month.
void read_months(Units& units);

// "năm 2023": what was issued in that year is preferred; the words stay words.
void prefer_years(const Units& units, std::vector<Clause>& optional);

}  // namespace vankien::searcher
