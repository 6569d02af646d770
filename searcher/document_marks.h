// Where in the whole text of a document the words of a query stand, for the page that shows it.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/citation.h"
#include "analyzers/span.h"
#include "searcher/query.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// Bytes of `text`, ascending, not overlapping: what the passages of a result would mark, and the
// citations of a number that the query names, however they write it. A word that the text has
// beside others of the query is not marked where it stands alone: of "chuyển đổi số" no lone "số".
// Linear in the text.
std::vector<analyzers::Span> document_marks(const Reader& reader, const ParsedQuery& query,
                                            bool literal, std::string_view text,
                                            const std::vector<analyzers::Citation>& citations);

}  // namespace vankien::searcher
