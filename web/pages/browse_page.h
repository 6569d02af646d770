// The collection at a glance: bodies by years, types, and what is known of its documents: /duyet.
#pragma once

#include "searcher/inventory.h"
#include "web/browse_range.h"
#include "web/http.h"

namespace vankien::web {

// `inventory` with its bodies in the order of the range.
Reply browse_page(const searcher::Inventory& inventory, const BrowseRange& range);

}  // namespace vankien::web
