// Starts a program with an environment of its own and, where asked, without the rights that it does
// not need.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/file_view.h"

namespace vankien::indexer {

struct ProcessStart {
  std::vector<std::string> command;      // its own path first
  std::vector<std::string> environment;  // "NAME=value", all that it gets
  std::filesystem::path folder{"/"};     // to work in
  // With it go the view and SystemCallFilter::of_programs().
  const FileView* view = nullptr;
};

// The process, which leads a group of its own and ends when the thread that called this does;
// standard input and outputs lead nowhere. Where the confinement fails it ends with status 126, and
// with 127 where there is no such program. -1 and errno when none can be made. Thread-safe.
pid_t start_process(const ProcessStart& start);

}  // namespace vankien::indexer
