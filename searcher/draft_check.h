// The citations of a draft, checked against the collection.
#pragma once

#include <optional>
#include <string_view>

#include "searcher/draft.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// Of text in any form that a document may have; nullopt when the bytes are no text. Nothing of it
// is kept. Citations are checked until most_checked_numbers is reached. A citation without a code
// takes the number of the only document that it can mean.
std::optional<DraftCheck> check_draft(const Reader& reader, std::string_view bytes);

}  // namespace vankien::searcher
