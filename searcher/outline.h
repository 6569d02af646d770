// The headings of a document for its page, which knows nothing of analyzers.
#pragma once

#include "analyzers/outline.h"

namespace vankien::searcher {

using analyzers::outline_of;
using analyzers::OutlineEntry;

}  // namespace vankien::searcher
