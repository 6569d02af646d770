// The facets and the dates as a form: what a search can be narrowed to.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Nothing when there is nothing to narrow and no filter to take back.
void write_filter_form(Html& html, const searcher::SearchResponse& response,
                       const searcher::SearchRequest& request);

}  // namespace vankien::web
