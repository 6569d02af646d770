// The page of results: /tim.
#pragma once

#include "searcher/search.h"
#include "web/http.h"

namespace vankien::web {

Reply results_page(const searcher::SearchRequest& request,
                   const searcher::SearchResponse& response);

}  // namespace vankien::web
