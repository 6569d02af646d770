// What stands beside a document's text besides its relations: its outline, and whom and which files
// it is about.
#pragma once

#include <vector>

#include "schema/record.h"
#include "searcher/outline.h"
#include "web/html.h"

namespace vankien::web {

// Holds its column also when there are no headings. An entry tells how many of `marks` stand
// between it and the next one.
void write_outline(Html& html, const std::vector<searcher::OutlineEntry>& outline,
                   const std::vector<analyzers::Span>& marks);
// Annexes, recipients and where the text comes from.
void write_papers(Html& html, const schema::DocumentRecord& record);

}  // namespace vankien::web
