// What the collection knows around a document: what its page shows beside the text.
#pragma once

#include <optional>
#include <vector>

#include "searcher/chain.h"
#include "searcher/related.h"
#include "searcher/search.h"
#include "web/pages/original_links.h"

namespace vankien::web {

// Of those that cite a document in one way; the others are counted, and found by a search.
inline constexpr std::size_t most_citing_rows = 24;

struct Surroundings {
  std::vector<searcher::CitingGroup> cited_by;     // with most_citing_rows of each
  std::vector<searcher::RelatedDocument> related;  // best first; those it cites among them
  // What carries it out and reviews it, as far as a page shows that.
  std::optional<searcher::Chain> chain = {};
  std::optional<OriginalFacts> original = {};
};

}  // namespace vankien::web
