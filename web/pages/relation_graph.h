// The documents around one as a picture on an axis of time: above it what it cites, below it what
// cites it. Drawn on the server; works without script; the same documents as a list follow.
#pragma once

#include <string_view>

#include "schema/record.h"
#include "web/html.h"
#include "web/pages/neighbours.h"

namespace vankien::web {

inline constexpr std::size_t most_graph_nodes = 24;
inline constexpr std::string_view relations_anchor = "quan-he";

// Says how many more there are. Nothing without any.
void write_relation_graph(Html& html, const schema::RecordHead& subject,
                          const Neighbours& neighbours);

}  // namespace vankien::web
