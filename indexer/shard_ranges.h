// Which of the planned changes go into one small database.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/index_writer.h"

namespace vankien::indexer {

// Changes [begin, end) of a plan.
struct ShardRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// All changes of the task, in order and each once: neighbours go together, so that the order of
// documents does not depend on threads.
std::vector<ShardRange> shard_ranges(const WriteTask& task);

}  // namespace vankien::indexer
