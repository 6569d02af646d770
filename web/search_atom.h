// The documents that a query finds as an Atom feed (RFC 4287), for programs that follow a query.
#pragma once

#include <string>
#include <string_view>

#include "searcher/search.h"

namespace vankien::web {

struct FeedPlace {
  std::string origin;   // "http://tim.tinhuy.example", where the server is reached
  std::string updated;  // ISO 8601 UTC of the index's last commit
};

// One page of hits with links to the next and the previous (RFC 5005) and the number of all. The id
// of an entry is that of its document, whatever the address of the server.
std::string search_atom(const searcher::SearchRequest& request,
                        const searcher::SearchResponse& response, const FeedPlace& place);

}  // namespace vankien::web
