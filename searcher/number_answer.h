// The answer on the number that a query or an address names.
#pragma once

#include <optional>
#include <string_view>

#include "searcher/query.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// On the one number of a query (`typed` is its text): complete, a part that one or several numbers
// of the collection fit, or misread. nullopt when the query names none or several.
std::optional<NumberAnswer> answer_for_query(const Reader& reader, const ParsedQuery& query,
                                             std::string_view typed);

// On text that should be a number and nothing else; nullopt when it is none in any form.
std::optional<NumberAnswer> answer_number(const Reader& reader, std::string_view written);

}  // namespace vankien::searcher
