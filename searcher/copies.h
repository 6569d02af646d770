// One document that the collection holds several times: scanned twice, or saved in two formats.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "searcher/reader.h"

namespace vankien::searcher {

// How many bearers of one number are compared; of more the first.
inline constexpr std::size_t most_compared = 100;

// Those of `bearers`, which carry one number, that are copies of each other: of one day (known) and
// body, with texts alike, marks left aside. Groups of two and more, in the order of `bearers`.
std::vector<std::vector<Xapian::docid>> copies_among(const Reader& reader,
                                                     const std::vector<Xapian::docid>& bearers);

}  // namespace vankien::searcher
