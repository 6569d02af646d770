// The layout of a document's sheet for its page, which knows nothing of analyzers.
#pragma once

#include "analyzers/sheet_layout.h"

namespace vankien::searcher {

using analyzers::sheet_layout;
using analyzers::SheetLayout;
using analyzers::TwoColumns;

}  // namespace vankien::searcher
