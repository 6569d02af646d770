// Of how many documents the parts of the head are known, as a table with bars.
#pragma once

#include "searcher/inventory.h"
#include "web/html.h"

namespace vankien::web {

// For a collection with documents.
void write_collection_state(Html& html, const searcher::Inventory& inventory);

}  // namespace vankien::web
