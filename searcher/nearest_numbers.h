// The numbers of the collection that are nearest to one that it does not know.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analyzers/document_number.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// At most `most` numbers as the collection writes them, those of held documents before those that
// are only cited. First the same sequence under codes one letter off (05-NQ/TV for TU), then the
// same codes under a sequence one digit off, the next in value first, then the same sequence and
// type under other bodies, and the same number in other years. Where there is none of these, the
// held numbers with the same codes that are next in value. Reads terms of numbers alone, some
// thousands at most.
std::vector<std::string> nearest_numbers(const Reader& reader,
                                         const analyzers::DocumentNumber& number, std::size_t most);

// The same for a part: numbers that it would fit with a sequence one digit off.
std::vector<std::string> nearest_numbers(const Reader& reader,
                                         const analyzers::PartialNumber& partial, std::size_t most);

}  // namespace vankien::searcher
