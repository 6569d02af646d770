// Changing a file of the administrator's: whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace vankien::app {

// Puts what `change` makes of the bytes of `file` in their place by one rename, with the rights and
// the owner of the old file; a link to it stays a link. Makes the file and its folder when they are
// not there, from no bytes. Writes nothing when `change` returns what it was given. One change of
// files in a folder at a time: another waits. Throws Error(input_output); the old file is untouched
// then.
void change_file(const std::filesystem::path& file,
                 const std::function<std::string(const std::string&)>& change);

}  // namespace vankien::app
