// The bar over a document's text that tells how often it holds what was sought and leads from place
// to place.
#pragma once

#include <string_view>

#include "web/html.h"
#include "web/pages/sought.h"

namespace vankien::web {

// Nothing for a reader who sought no words.
void write_hit_bar(Html& html, const Sought& sought, std::string_view document);

}  // namespace vankien::web
