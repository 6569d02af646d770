// A document's text as a page to read: paragraphs, headings with anchors, citations as links,
// simple marks of Markdown as type.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/outline.h"
#include "web/html.h"
#include "web/pages/citation_links.h"

namespace vankien::web {

// Writes the whole text in its order; nothing is left out but the marks of Markdown that became
// type.
void write_reading_text(Html& html, std::string_view text,
                        const std::vector<searcher::OutlineEntry>& outline,
                        const std::vector<CitationLink>& links);

}  // namespace vankien::web
