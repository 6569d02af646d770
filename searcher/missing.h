// What the collection cites and does not hold.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/search.h"

namespace vankien::searcher {

struct Reader;

// A document that is cited and not held.
struct MissingDocument {
  std::string key;        // of its number: DocumentNumber::key()
  std::size_t group = 0;  // its place among cited_groups()
  std::size_t count = 0;  // documents that cite it
};

// All of them, most cited first, then by number. A document is missing when no citation of its days
// (of a document without a day: no citation of it at all) means a held one, nor one of several.
// Citations without a day that mean a held bearer are not counted. One walk over the index.
std::vector<MissingDocument> find_missing(const Reader& reader);

// A page of them; the list itself is made once for each revision of the index.
MissingPage missing_page(const Reader& reader, std::size_t limit, std::size_t offset);

}  // namespace vankien::searcher
