// How texts write a day, as sequences of index words.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/date.h"

namespace vankien::searcher {

// The words of one way to write a day, each with its alternatives ("4" or "04").
using DatePhrase = std::vector<std::vector<std::string>>;

// "24/4/2023" (any separators) and "24 tháng 4 năm 2023".
std::array<DatePhrase, 2> date_phrases(const analyzers::Date& date);

// 20230424: the form of the date column.
std::uint32_t day_number(const analyzers::Date& date);

}  // namespace vankien::searcher
