// What is wrong with one citation of a draft, in sentences.
#pragma once

#include "searcher/draft.h"
#include "web/html.h"

namespace vankien::web {

// A list, one entry a problem; `checked` has some.
void write_draft_problems(Html& html, const analyzers::Citation& citation,
                          const searcher::CheckedCitation& checked);

}  // namespace vankien::web
