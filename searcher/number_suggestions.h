// Numbers that go on from what is typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/reader.h"

namespace vankien::searcher {

// At most `most` numbers in their normal form: those of held documents, the newest first, then
// those that are only cited, the most cited first. `typed` is canonical.
std::vector<std::string> number_suggestions(const Reader& reader, std::string_view typed,
                                            std::size_t most);

}  // namespace vankien::searcher
