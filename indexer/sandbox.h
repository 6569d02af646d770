// Programs of others on hostile files: without network, with limits, and with a view of nothing but
// what they need.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "indexer/reason.h"
#include "indexer/sandbox_folder.h"

namespace vankien::indexer {

// What keeps the program in, the stronger first: namespaces of its own, or, where a container or
// the machine forbids them, Landlock and a filter of system calls.
enum class Sandbox { bubblewrap, landlock };

// The strongest that works here; else program_missing (bubblewrap) or no_sandbox. Takes 25 ms.
std::variant<Sandbox, Reason> find_sandbox();

struct SandboxedProgram {
  std::vector<std::string> command;             // its own path first
  std::vector<std::filesystem::path> readable;  // beside /usr; those that are there
  std::vector<std::filesystem::path> inputs;    // files; the n-th is seen as folder.input(n)
  const SandboxFolder& folder;                  // results() and scratch() are the program's
  std::chrono::seconds time{60};
};

// Runs it to its end: its exit status, 128 and more when it crashed, or why it did not end by
// itself: program_missing names the package to install, out_of_time. All its processes are gone
// then.
std::variant<int, Reason> run_sandboxed(const SandboxedProgram& program, Sandbox sandbox);

}  // namespace vankien::indexer
