// What a settled body is called, in words and in addresses.
#pragma once

#include <string>
#include <vector>

#include "schema/body_nodes.h"

namespace vankien::schema {

// The nodes that mean one body, in order.
using BodyMembers = std::vector<const BodyNode*>;

// The fullest of the members' names.
std::string shown_name(const BodyMembers& members);

// A key for each body, each its own; short where that is clear, and the same when a fuller name
// becomes known.
std::vector<std::string> keys_of(const std::vector<BodyMembers>& bodies);

}  // namespace vankien::schema
