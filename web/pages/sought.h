// What a reader sought who opened a document from a list of results.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "web/parameters.h"

namespace vankien::web {

// The list as it is now, around the document.
struct ResultNeighbours {
  std::size_t total = 0;
  std::optional<std::string> previous = {};  // ids
  std::optional<std::string> next = {};
};

struct Sought {
  OpenedResult opened;
  std::vector<analyzers::Span> marks = {};          // bytes of the text, ascending, not overlapping
  std::optional<ResultNeighbours> neighbours = {};  // when the document stands where it stood
};

}  // namespace vankien::web
