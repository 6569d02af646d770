// What is wrong with one citation of a draft, in sentences.
#pragma once

#include "searcher/draft.h"
#include "web/html.h"

namespace vankien::web {

// A list, one entry a problem; a sentence when there is none.
void write_draft_problems(Html& html, const analyzers::Citation& citation,
                          const searcher::CheckedCitation& checked);

// Whether the draft itself is to be looked at again: that the collection lacks a document is no
// fault of the draft.
bool is_to_be_mended(const searcher::CheckedCitation& checked);

}  // namespace vankien::web
