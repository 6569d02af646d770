// How an update is written: in place, or as a new generation of the index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

#include "schema/index_directory.h"

namespace vankien::indexer {

enum class WriteMode { in_place, new_generation };

// What an update is about to do. Removals alone are always small: they cost no memory.
struct ChangeSize {
  std::uint64_t bytes = 0;    // of the files of the documents that are written
  std::size_t documents = 0;  // that are written
  std::size_t held = 0;       // documents of the index before
};

// In place when the index exists and the change is small: at most 16 MB of files, and at most half
// as many documents as the index holds (8 are always few). Otherwise a new generation.
WriteMode write_mode(const schema::IndexDirectory& index, const ChangeSize& change);

// Throws schema::Error(disk_full) when the disk has no room for the update.
void require_space(const schema::IndexDirectory& index, const ChangeSize& change, WriteMode mode);

}  // namespace vankien::indexer
