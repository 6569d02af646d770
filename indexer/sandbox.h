// Programs of others on hostile files: without network, with limits, and with a view of nothing but
// what they need (bubblewrap).
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/reason.h"

namespace vankien::indexer {

struct SandboxedProgram {
  std::vector<std::string> command;             // its own path first
  std::vector<std::filesystem::path> readable;  // beside /usr; those that are there
  std::vector<std::pair<std::filesystem::path, std::string>> inputs;  // a file and its name inside
  std::filesystem::path writable;                                     // inside: /out
  std::chrono::seconds time{60};
};

// Runs it to its end: its exit status, 128 and more when it crashed, or why it did not end by
// itself: program_missing names the package to install, no_sandbox, out_of_time. All its processes
// are gone then.
std::variant<int, Reason> run_sandboxed(const SandboxedProgram& program);

}  // namespace vankien::indexer
