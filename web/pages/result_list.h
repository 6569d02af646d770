// The list of hits and the pager below it.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Their pages mark what `request` sought.
void write_hits(Html& html, const searcher::SearchRequest& request,
                const std::vector<searcher::Hit>& hits);
// Nothing when all fits on one page.
void write_pager(Html& html, const searcher::SearchRequest& request, std::size_t total);

// Pages count from 1; an empty answer has one.
std::size_t page_number(const searcher::SearchRequest& request);
std::size_t page_count(const searcher::SearchRequest& request, std::size_t total);

}  // namespace vankien::web
