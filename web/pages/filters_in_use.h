// The filters that a search has: how many, without them, and as links that undo each.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

std::size_t filters_in_use(const searcher::SearchRequest& request);
// From the first page on.
searcher::SearchRequest without_filters(searcher::SearchRequest request);

// What is chosen of a facet, each as its chip names it.
std::vector<std::string> chosen_labels(const searcher::SearchResponse& response,
                                       const searcher::SearchRequest& request,
                                       std::string_view facet);
// "Từ 01/01/2020", "Đến 31/12/2021": the ends of the period that are chosen.
std::vector<std::string> period_labels(const searcher::SearchRequest& request);

// Nothing when no filter is in use.
void write_chips(Html& html, const searcher::SearchResponse& response,
                 const searcher::SearchRequest& request);

}  // namespace vankien::web
