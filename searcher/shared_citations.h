// Documents that cite what another cites: who names the same rare document is about the same
// matter.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <vector>

#include "analyzers/citation.h"
#include "searcher/reader.h"

namespace vankien::searcher {

struct SharedCitations {
  // What each document shares, 0 to 1: its part of all that is cited, each number by its rarity.
  std::map<Xapian::docid, double> documents;
  std::size_t left_out = 0;  // numbers that too many cite: they tell little and cost much
};

// Of the document `id` with these citations. A number that both cite with different days names
// different documents and counts for nothing.
SharedCitations shared_citations(const Reader& reader, Xapian::docid id,
                                 const std::vector<analyzers::Citation>& citations);

}  // namespace vankien::searcher
