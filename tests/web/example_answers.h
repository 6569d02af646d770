// Answers of the searcher as literals, to write pages and JSON from.
#pragma once

#include <string>
#include <vector>

#include "searcher/search.h"

namespace vankien::tests {

// A plan of 24 April 2023 without an issuer.
analyzers::Date day(const std::string& iso);
schema::RecordHead head(const std::string& id, const std::string& number);

// As Searcher::citing_groups() gives them, with at most `newest` of each.
std::vector<searcher::CitingGroup> in_groups(std::vector<searcher::CitingHead> citing,
                                             std::size_t newest = 24);

searcher::SearchRequest asking(const std::string& text, std::vector<std::string> types = {},
                               std::size_t offset = 0);

// One hit of `total`, with a passage that holds markup, and three facets.
searcher::SearchResponse response_with(std::size_t total);

}  // namespace vankien::tests
