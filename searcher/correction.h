// "Did you mean": a query put right, where that finds clearly more.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "searcher/matching.h"
#include "searcher/query.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The text of a query to offer beside `found`, what `asked`, the understanding of `typed`, finds;
// nullopt for none. Numbers, quotes, fields, exclusions, signers, abbreviations and questions are
// taken as they were typed: only a query of at most 16 plain words is put right. It is offered when
// it finds documents with all its words, and `asked` without its near words none or not a tenth as
// many.
std::optional<std::string> correction(const Reader& reader, const Matcher& matcher,
                                      std::string_view typed, const ParsedQuery& asked,
                                      const Matches& found);

}  // namespace vankien::searcher
