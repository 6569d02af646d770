// The page of what is cited and not held.
#pragma once

#include "searcher/search.h"
#include "web/http.h"
#include "web/parameters.h"

namespace vankien::web {

// Entries on a page where the address does not say.
inline constexpr std::size_t missing_page_rows = 25;

Reply missing_page(const PageRange& range, const searcher::MissingPage& page);

}  // namespace vankien::web
