#pragma once

#include <string_view>

#include "web/http.h"

namespace vankien::web {

// The search box alone, for a frame in a page that forbids scripts. `target`: where its results
// open, "_top" or "_blank".
Reply embed_page(std::string_view target);

}  // namespace vankien::web
