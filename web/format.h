// Numbers and dates as Vietnamese readers write them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/search.h"

namespace vankien::web {

std::string grouped(std::uint64_t number);            // 1.284
std::string shown_size(std::uint64_t bytes);          // "812 byte", "35 KB", "2,4 MB"
std::string shown_date(const analyzers::Date& date);  // 24/04/2023
// "07:30 ngày 02/09/2025" in the server's time zone, of an ISO 8601 UTC time; as it stands when it
// is none.
std::string shown_time(const std::string& iso_utc);
// A length in a picture, as SVG writes it: "12.5".
std::string decimal(double length);
// At most so many code points of well-formed UTF-8; longer texts are cut at a word, if there is one
// not far back, and end with "…".
std::string shortened(std::string_view text, std::size_t code_points);

}  // namespace vankien::web
