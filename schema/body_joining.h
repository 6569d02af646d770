// Which names and codes mean one body: shorter names of exactly one longer, codes of exactly one
// name.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "schema/body_nodes.h"

namespace vankien::schema {

// For each node the index of the node whose body it is in documents of `year`: its own where it
// stands alone. Nodes that may not issue in that year take in no others. Pure.
std::vector<std::size_t> join_nodes(const std::vector<BodyNode>& nodes, std::optional<int> year);

}  // namespace vankien::schema
