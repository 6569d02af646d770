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
#include "web/pages/cited_documents.h"

namespace vankien::web {

// Of those that cite a document in one way; the others are counted, and found by a search.
inline constexpr std::size_t most_citing_rows = 24;

struct Surroundings {
  std::vector<searcher::CitingGroup> cited_by;     // with most_citing_rows of each
  std::vector<searcher::RelatedDocument> related;  // best first; those it cites among them
  // What carries it out and reviews it, as far as a page shows that.
  std::optional<searcher::Chain> chain = {};
};

// What changes the document stands first, then what it does to others (`cited`), then who else
// cites it. A cited document is linked to the places where `links` puts it in the text of the same
// page.
void write_relation_boxes(Html& html, const schema::DocumentRecord& record, std::string_view text,
                          const std::vector<CitedDocument>& cited,
                          const std::vector<CitationLink>& links, const Surroundings& surroundings);

}  // namespace vankien::web
