// One writer at a time: DIR/lock.
#pragma once

#include <filesystem>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {

// Held as long as the object lives; the system lets go of it when the process dies, however it
// does.
class WriterLock {
 public:
  // Makes the folder of the index when there is none. Throws schema::Error(index_locked) at once
  // when another process or object holds it, (input_output) when the folder cannot be used.
  explicit WriterLock(const std::filesystem::path& index);

 private:
  FileDescriptor file_;
};

}  // namespace vankien::indexer
