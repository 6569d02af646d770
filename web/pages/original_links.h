// What a page says of a document's original: its form and size, and how to get it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "web/html.h"

namespace vankien::web {

struct OriginalFacts {
  std::string media_type;
  std::uint64_t size = 0;  // bytes
};

// Links to download it and, where browsers show such files, to look at it; a word where it is gone.
// `download_class`: of the first.
void write_original_links(Html& html, std::string_view document,
                          const std::optional<OriginalFacts>& original,
                          std::string_view download_class);

}  // namespace vankien::web
