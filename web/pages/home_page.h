// The front page: the box, examples and counts from the index at hand, what is newest.
#pragma once

#include "searcher/searcher.h"
#include "web/http.h"

namespace vankien::web {

// `newest` is the answer to the empty query.
Reply home_page(const searcher::SearchResponse& newest, const searcher::Searcher::State& state);

}  // namespace vankien::web
