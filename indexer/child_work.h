// What the processes that read hostile bytes do, one file each.
#pragma once

#include <cstdint>
#include <string>

#include "indexer/media_type.h"

namespace vankien::indexer {

// What a child is asked for: a reader and, for recognition, a page; or the members of a container.
std::uint32_t reading_task(Reader reader, std::uint32_t page = 0);
std::uint32_t unpacking_task(Container kind);

// Runs in a child of the fork server: the answer of answer.h, or of members.h.
std::string work(std::uint32_t task, int file);

}  // namespace vankien::indexer
