// Ordinals of a query: "khóa 12" and "khóa XII", "lần thứ 4" and "lần thứ tư" are one.
#pragma once

#include "searcher/query_units.h"

namespace vankien::searcher {

// Numerals of 1 to 30 after the words that count terms, meetings and parts of a document also mean
// their other forms: digits, Roman, after "thứ" words.
void read_numerals(Units& units);

}  // namespace vankien::searcher
