// The documents held that bear a number, listed in its card.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// Those that are one document held several times are tagged so.
void write_bearers(Html& html, const searcher::NumberAnswer& answer);

}  // namespace vankien::web
