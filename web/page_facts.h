// What pages of a document or a number ask for besides it: what surrounds it in the collection, its
// original, the list of results that it was opened from.
#pragma once

#include <optional>

#include "searcher/searcher.h"
#include "web/pages/number_card.h"
#include "web/pages/sought.h"
#include "web/pages/surroundings.h"

namespace vankien::web {

// Of the document that bears a number alone; empty where none or several do.
BearerFacts facts_of_only(const searcher::Searcher& searcher,
                          const std::optional<searcher::NumberAnswer>& answer);

Surroundings surroundings_of(const searcher::Searcher& searcher,
                             const searcher::Searcher::Document& document);

// The marks of what was sought, and the results before and behind the document where the list still
// has it in its place.
Sought sought_in(const searcher::Searcher& searcher, const searcher::Searcher::Document& document,
                 OpenedResult opened);

}  // namespace vankien::web
