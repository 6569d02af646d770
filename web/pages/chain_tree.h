// What carries a document out, level by level, as nested lists; the lines between them are drawn by
// the style. Complete without script.
#pragma once

#include "searcher/chain.h"
#include "web/html.h"

namespace vankien::web {

// The first rows of each branch stand open, the others and what lies deeper on demand. Nothing when
// nothing carries the document out.
void write_chain_tree(Html& html, const searcher::Chain& chain);

}  // namespace vankien::web
