// All documents that a query finds, as a table for spreadsheets (RFC 4180).
#pragma once

#include <string>

#include "searcher/search.h"

namespace vankien::web {

// UTF-8 with a mark at its beginning, without which spreadsheets take it for another encoding; a
// row of headings, then one for each hit. No cell begins with what a spreadsheet takes for a
// formula: such texts get an apostrophe before them.
std::string search_csv(const searcher::SearchResponse& response);

}  // namespace vankien::web
