// The page where a draft is pasted, and what it says of the draft's citations.
#pragma once

#include "searcher/draft.h"
#include "web/http.h"

namespace vankien::web {

Reply draft_page();
// With the draft in its box again, to be corrected. Not to be stored by whoever receives it.
Reply checked_draft_page(const searcher::DraftCheck& check);

}  // namespace vankien::web
