// What a page of results says when there is none: wider searches with how many documents each
// finds, or the ways to look around.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

void write_nothing_found(Html& html, const searcher::SearchRequest& request,
                         const searcher::SearchResponse& response);

}  // namespace vankien::web
