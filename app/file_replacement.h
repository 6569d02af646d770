// Changing a file of the administrator's: whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vankien::app {

// The bytes of a file; empty when there is none. Throws Error(input_output) for one that cannot be
// read.
std::string bytes_of(const std::filesystem::path& file);

// Puts `bytes` in the place of what `file` holds by one rename, with the rights and the owner of
// the old file; a link to it stays a link. Makes the file and its folder when they are not there.
// Throws Error(input_output); the old file is untouched then.
void replace_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace vankien::app
