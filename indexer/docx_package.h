// A .docx file as what it is: a ZIP package of XML parts, opened with limits.
#pragma once

#include <functional>
#include <optional>
#include <string>

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

// Calls `use` with every part under "word/" that ends in ".xml", in the order of the package.
// Names of entries are compared, never used as paths. nullopt, or why the package cannot be read.
std::optional<Unread> read_package(
    int file, const std::function<void(const std::string& name, PartStream&)>& use);

}  // namespace vankien::indexer
