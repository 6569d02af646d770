// What stands beside a document's text: its outline, and what it has to do with other documents and
// files.
#pragma once

#include <vector>

#include "schema/record.h"
#include "searcher/search.h"
#include "searcher/outline.h"
#include "web/html.h"

namespace vankien::web {

// Holds its column also when there are no headings.
void write_outline(Html& html, const std::vector<searcher::OutlineEntry>& outline);
void write_relations(Html& html, const schema::DocumentRecord& record,
                     const std::vector<searcher::CitingHead>& cited_by);

}  // namespace vankien::web
