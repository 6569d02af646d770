// From a document back to the results it was opened from, and on to the next of them.
#pragma once

#include "web/html.h"
#include "web/pages/sought.h"

namespace vankien::web {

// Nothing for a reader who came from no list.
void write_way_back(Html& html, const Sought& sought);

}  // namespace vankien::web
