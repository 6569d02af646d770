// Words after which digits count something and number no document.
#pragma once

#include <cstddef>
#include <string_view>

namespace vankien::analyzers {

// "5 năm", "6 tháng", "10%"; but "18 năm 2017" names the year of a document.
bool counts_something(std::string_view text, std::size_t digits_end);

// Four digits that are rather a year than a number: 1990 to 2035.
bool is_year(std::string_view digits);

}  // namespace vankien::analyzers
