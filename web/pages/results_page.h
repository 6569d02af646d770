// The page of results: /tim.
#pragma once

#include "searcher/search.h"
#include "web/http.h"
#include "web/pages/number_card.h"

namespace vankien::web {

// `facts` are those of the only document that bears the number of the query.
Reply results_page(const searcher::SearchRequest& request, const searcher::SearchResponse& response,
                   const BearerFacts& facts = {});

}  // namespace vankien::web
