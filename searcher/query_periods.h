// Months and years in a query's words.
#pragma once

#include "searcher/query_units.h"

namespace vankien::searcher {

// "tháng 4/2023", "tháng 4 năm 2023" and "tháng tư năm 2023" also mean what was issued in that
// month.
void read_months(Units& units);

// "từ năm 2019 đến năm 2023" and "từ 2019 đến 2023" also mean what was issued in those years.
void read_year_ranges(Units& units);

// "năm 2023": what was issued in that year is preferred; the words stay words.
void prefer_years(const Units& units, std::vector<Clause>& optional);

}  // namespace vankien::searcher
