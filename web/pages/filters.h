// The facets as a form of check boxes, and the filters in use as links that undo them.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

void write_filters(Html& html, const searcher::SearchResponse& response,
                   const searcher::SearchRequest& request);
// Nothing when no filter is in use.
void write_chips(Html& html, const searcher::SearchResponse& response,
                 const searcher::SearchRequest& request);

std::size_t filters_in_use(const searcher::SearchRequest& request);
searcher::SearchRequest without_filters(searcher::SearchRequest request);

}  // namespace vankien::web
