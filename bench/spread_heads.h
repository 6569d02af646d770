// Titles and numbers of documents from all over a collection, to make queries of.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "searcher/searcher.h"

namespace vankien::bench {

// The heads of some `documents` of the collection, in equal steps from the newest to the oldest.
inline std::vector<schema::RecordHead> spread_heads(const searcher::Searcher& searcher,
                                                    std::size_t documents) {
  std::vector<schema::RecordHead> heads;
  const std::size_t stride = std::max<std::size_t>(1, searcher.state().documents / documents);
  for (std::size_t place = 0; place < documents; ++place) {
    searcher::SearchRequest request;
    request.offset = place * stride;
    request.limit = 1;
    for (const searcher::Hit& hit : searcher.search(request).hits)
      heads.push_back(hit.head);
  }
  return heads;
}

}  // namespace vankien::bench
