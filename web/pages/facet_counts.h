// The values of a facet as links to all documents that have them, each with how many there are.
#pragma once

#include <cstddef>
#include <string_view>

#include "searcher/search.h"
#include "web/html.h"

namespace vankien::web {

// The documents of the collection that have the value in the facet of that name.
Url value_url(std::string_view facet, const std::string& value);

// The first `most` values and the way to all of them; nothing for a facet without any.
struct FacetCounts {
  const searcher::Facet& facet;
  std::string_view heading;
  std::size_t most;
};
void write_facet_counts(Html& html, const FacetCounts& counts);

}  // namespace vankien::web
