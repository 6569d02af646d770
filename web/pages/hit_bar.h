// The bar over a document's text that tells how often it holds what was sought and leads from place
// to place, and the way back to the results.
#pragma once

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// What a reader came from: words alone, and where they stand in the text.
struct Sought {
  searcher::SearchRequest request;
  std::vector<analyzers::Span> marks;  // bytes of the text, ascending, not overlapping
};

// Both nothing for a reader who sought no words.
void write_hit_bar(Html& html, const Sought& sought, std::string_view document);
void write_way_back(Html& html, const Sought& sought);

}  // namespace vankien::web
