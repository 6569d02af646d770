// Whether a disk has room for what is about to be written: a full one is told of before, not after.
#pragma once

#include <cstdint>
#include <filesystem>

namespace vankien::indexer {

// Throws schema::Error(disk_full), naming both figures, when fewer than `bytes` are free at
// `folder`.
void require_free_space(const std::filesystem::path& folder, std::uint64_t bytes);

// All bytes of the files in `folder` and below; 0 when it cannot be read.
std::uint64_t bytes_below(const std::filesystem::path& folder);

}  // namespace vankien::indexer
