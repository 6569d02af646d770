// What citations say of the documents that carry a number, held or not.
#pragma once

#include <vector>

#include "analyzers/document_number.h"
#include "searcher/reader.h"
#include "searcher/search.h"

namespace vankien::searcher {

// One entry for each distinct document, most cited first. Days that contradict each other belong to
// one document when they are of one year or one term of the Central Committee, within which no
// number is given twice, or when both are cited as about the same. A citation without a day joins
// the document of its term, or the only one there is; else it is an entry of its own.
std::vector<KnownNumber> known_numbers(const Reader& reader,
                                       const analyzers::DocumentNumber& number);

}  // namespace vankien::searcher
