// Documents that no citation ties to the one shown, but its number, its sources or its words do.
#pragma once

#include <vector>

#include "searcher/related.h"
#include "web/html.h"

namespace vankien::web {

inline constexpr std::size_t most_near_documents = 5;

// Where the box stands in the page, whether there is one or not.
inline constexpr std::string_view near_documents_anchor = "gan";

// A box with the best of them, each with the reasons; nothing when all of `related`, best first,
// stand among the relations.
void write_near_documents(Html& html, const std::vector<searcher::RelatedDocument>& related);

}  // namespace vankien::web
