// Numbers that were typed or recognised with letters for digits.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/document_number.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The numbers of the collection that `written` becomes when letters are read as the digits they
// look like (O5-CT/TW, l2-NQ/TU).
std::vector<analyzers::DocumentNumber> misread_numbers(const Reader& reader,
                                                       std::string_view written);

}  // namespace vankien::searcher
