// The words that people put around what they seek, by tables.
#pragma once

#include <vector>

#include "searcher/query_units.h"

namespace vankien::searcher {

// Takes out the words that people put around what they seek ("văn bản do … ký", "của … ban hành",
// "ban hành ngày", "số"); never the last thing that is left. What still helps ranking
// goes to `optional`. Source: domain notes §D6.
void drop_chatter(Units& units, std::vector<Clause>& optional);

}  // namespace vankien::searcher
