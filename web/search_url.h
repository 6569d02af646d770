// A search as URL parameters, written in one canonical order so that equal searches have equal
// addresses. parameters.h reads them.
#pragma once

#include <cstddef>

#include "searcher/search.h"
#include "web/url.h"

namespace vankien::web {

// `url` with the parameters that differ from the defaults.
Url search_url(Url url, const searcher::SearchRequest& request);

// `url`, that of the result at `place`, with the search and the place; of a search with a long
// address the words alone, which are what its page marks.
Url opened_result_url(Url url, searcher::SearchRequest request, std::size_t place);

// The page of results and its twins for programs, feeds and spreadsheets; a table holds all pages.
Url results_url(const searcher::SearchRequest& request);
Url results_json_url(const searcher::SearchRequest& request);
Url results_atom_url(const searcher::SearchRequest& request);
Url results_csv_url(searcher::SearchRequest request);

// Whether many values are chosen: a page then repeats the address where it must alone, else a few
// dozen links would outweigh all the rest.
bool has_long_address(const searcher::SearchRequest& request);

}  // namespace vankien::web
