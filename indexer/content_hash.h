// SHA-256: the identity of what is in a file.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/reason.h"

namespace vankien::indexer {

// 64 lower-case hex digits.
std::string content_hash(std::string_view bytes);

// The hash of what the file holds now, or why it cannot be read.
struct Unreadable {
  Reason reason;
};
std::variant<std::string, Unreadable> file_hash(const std::filesystem::path& file);

}  // namespace vankien::indexer
