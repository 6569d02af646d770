#pragma once

#include <string_view>

#include "web/http.h"

namespace vankien::web {

// The search box alone, for a frame in a page that forbids scripts. `target`: where its results
// open, "_top" or "_blank". `scheme`: its colours, as CSS names them: "light", "dark", or both for
// those of the reader's system.
Reply embed_page(std::string_view target, std::string_view scheme);

}  // namespace vankien::web
