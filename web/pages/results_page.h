// The page of results: /tim.
#pragma once

#include <optional>

#include "searcher/search.h"
#include "web/http.h"

namespace vankien::web {

// `status` is that of the only document that bears the number of the query.
Reply results_page(const searcher::SearchRequest& request, const searcher::SearchResponse& response,
                   const std::optional<schema::DocumentStatus>& status = std::nullopt);

}  // namespace vankien::web
