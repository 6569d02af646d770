// The file on disk from which a document was read.
#pragma once

#include <optional>
#include <string_view>

#include "searcher/reader.h"
#include "searcher/searcher.h"

namespace vankien::searcher {

// See Searcher::original.
std::optional<Searcher::Original> original_file(const Reader& reader, std::string_view id);

}  // namespace vankien::searcher
