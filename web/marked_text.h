// Text with places to mark: as HTML for JSON, where no page is written, and into a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// The text escaped, its marks as <mark>. Marks are bytes of the text, ascending, not touching; what
// lies outside the text is left out.
void write_marked(Html& html, std::string_view text, const std::vector<analyzers::Span>& marks);

// The passage with its marks, "… " and " …" where the text goes on, freed of the "**" of
// Markdown and of lines of dashes.
void write_passage(Html& html, const searcher::Passage& passage);
std::string passage_html(const searcher::Passage& passage);

}  // namespace vankien::web
