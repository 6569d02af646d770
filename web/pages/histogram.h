// The year facet as bars, each a link to the same search in that year. Drawn on the server; works
// without script.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Nothing when fewer than two years are known; bars without links when the address is long.
void write_histogram(Html& html, const searcher::Facet& years,
                     const searcher::SearchRequest& request);

}  // namespace vankien::web
