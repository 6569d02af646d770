// Office documents as what they are: ZIP packages of parts, opened with limits.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/readers.h"

namespace vankien::indexer {

// The bytes of one part, unpacked as they are asked for.
class PartStream {
 public:
  virtual ~PartStream() = default;
  // Fills `buffer` with up to `size` bytes; 0 at the end, -1 when the package is damaged or goes
  // beyond a limit.
  virtual int read(char* buffer, int size) = 0;
};

// Calls `use` with every part, in the order of the package, from the start of the file; what it
// does not read is not unpacked. Names are compared, never used as paths. nullopt, or why the
// package cannot be read.
std::optional<Unread> read_package(
    int file, const std::function<void(const std::string& name, PartStream&)>& use);

// The same of a package in memory.
std::optional<Unread> read_package(
    std::string_view bytes, const std::function<void(const std::string& name, PartStream&)>& use);

}  // namespace vankien::indexer
