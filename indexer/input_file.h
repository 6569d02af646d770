// A file that is about to be read.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "indexer/file_descriptor.h"
#include "indexer/media_type.h"
#include "indexer/readers.h"

namespace vankien::indexer {

struct InputFile {
  FileDescriptor descriptor;
  std::size_t size = 0;
};

// Regular files within the limit of bytes, and not empty.
std::variant<InputFile, Unread> open_input(const std::filesystem::path& path);

// From the start of the file; nullopt when reading fails. Does not move the offset.
std::optional<std::string> read_bytes(int file, std::size_t size);

// By what is in it, else by the name that it goes by.
const MediaType& type_of(const InputFile& file, std::string_view file_name);

}  // namespace vankien::indexer
