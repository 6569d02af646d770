// What a document does to others and others do to it, a box a kind.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "schema/record.h"
#include "searcher/chain.h"
#include "searcher/related.h"
#include "searcher/search.h"
#include "web/html.h"
#include "web/pages/citation_links.h"

namespace vankien::web {

struct Surroundings {
  std::vector<searcher::CitingHead> cited_by;      // newest first
  std::vector<searcher::RelatedDocument> related;  // best first; those it cites among them
  // What carries it out and reviews it, as far as a page shows that.
  std::optional<searcher::Chain> chain = {};
};

// What changes the document stands first, then what it does to others, then who else cites it. A
// cited document is linked to the places where `links` puts it in the text of the same page.
void write_relation_boxes(Html& html, const schema::DocumentRecord& record, std::string_view text,
                          const std::vector<CitationLink>& links, const Surroundings& surroundings);

}  // namespace vankien::web
