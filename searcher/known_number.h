// What citations say of the documents that carry a number, held or not.
#pragma once

#include <string>
#include <vector>

#include "analyzers/document_number.h"
#include "searcher/cited_groups.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// What the citations of one group say of its document. `key` is that of the number, which is
// printed as the newest of them writes it.
KnownNumber known_of(const Reader& reader, const std::string& key, const CitedGroup& group);

// One entry for each group of cited_groups(), most cited first.
std::vector<KnownNumber> known_numbers(const Reader& reader,
                                       const analyzers::DocumentNumber& number);

}  // namespace vankien::searcher
