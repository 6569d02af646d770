// The known-item test: every document of a collection is asked for by what known_items() makes of
// it and should be among the first three.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "tests/app/known_items.h"

namespace vankien::tests {

inline constexpr unsigned known_item_seed = 20261122;
inline constexpr std::size_t known_item_places = 3;

struct KnownItemResult {
  struct Tally {
    std::size_t asked = 0;
    std::size_t found = 0;  // it, or a copy of its text, stood in the first three

    [[nodiscard]] double share() const {
      return asked == 0 ? 1 : static_cast<double>(found) / static_cast<double>(asked);
    }
  };
  struct Failure {
    KnownItem item;
    std::string path;                  // of the document
    std::vector<std::string> instead;  // paths of the first three
  };

  std::array<Tally, item_kind_names.size()> tallies;  // by kind
  std::vector<Failure> failures;
  std::vector<std::string> untitled;  // paths of documents that were left out
};

KnownItemResult find_known_items(const searcher::Searcher& searcher, unsigned seed);

}  // namespace vankien::tests
