// One document that a draft cites: how the draft writes it, what is wrong, how to write it, and
// where the collection has it.
#pragma once

#include "web/html.h"
#include "web/pages/draft_entries.h"

namespace vankien::web {

// A list item. Its links leave the page alone: a page that a form sent is not come back to.
void write_draft_entry(Html& html, const searcher::DraftCheck& check, const DraftEntry& entry);

}  // namespace vankien::web
