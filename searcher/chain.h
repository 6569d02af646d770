// What carries a document out, level by level, and how that is reviewed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/relation.h"
#include "schema/record.h"
#include "searcher/review_schedule.h"

namespace vankien::searcher {

struct Reader;

struct ChainNode {
  schema::RecordHead document;
  std::optional<analyzers::Relation> relation;  // to the document above it; nullopt at the root
  std::vector<ChainNode> children;              // oldest first, undated last
  std::vector<Review> reviews;
  std::size_t omitted = 0;  // documents that may carry it out or review it, beyond the limits
};

struct Chain {
  ChainNode root;
  std::vector<std::string> notes;  // Vietnamese sentences: what was left out
};

// The limits of a chain: an answer must come at once, however many documents there are.
inline constexpr std::size_t deepest_chain = 6;           // levels below the root
inline constexpr std::size_t widest_chain = 100;          // children of a document, and reviews
inline constexpr std::size_t most_chain_documents = 150;  // read for one answer

// Other limits, for whom a smaller part of the chain is enough.
struct ChainLimits {
  std::size_t deepest = deepest_chain;
  std::size_t widest = widest_chain;
  std::size_t documents = most_chain_documents;
};

// Children are the documents that implement, continue or guide a document by a citation that means
// it and nothing else; one that reviews it is its review and no child of what stands below. Each
// document is a child once, as near to the root as it can be. nullopt for an unknown id.
std::optional<Chain> chain_of(const Reader& reader, std::string_view id,
                              const ChainLimits& limits = {});

}  // namespace vankien::searcher
