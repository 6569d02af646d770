// The life of a document as a picture on a line of time, and the same events as a list. Drawn on
// the server; works without script. Says nothing of today, so that it is the same picture every
// day.
#pragma once

#include "web/html.h"
#include "web/pages/life_events.h"

namespace vankien::web {

// Nothing when no more is known than when the document was issued. The picture needs two days.
void write_life_line(Html& html, const LifeEvents& life);

}  // namespace vankien::web
