// Words of a query against the name of an issuing body.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/query.h"

namespace vankien::searcher {

// True when the name holds each of the words, without regard to marks.
bool name_holds(std::string_view name, const std::vector<Word>& words);

// True when the name begins with the words in this order, without regard to marks.
bool name_begins(std::string_view name, const std::vector<Word>& words);

}  // namespace vankien::searcher
