// Runs a program and tells what it took.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vankien::bench {

struct ProgramRun {
  static constexpr int killed = -1;  // by a signal
  static constexpr int hung = -2;    // did not end within ten minutes

  int status = killed;  // of its exit, or one of the above
  double seconds = 0;
  double megabytes = 0;  // of the largest process, its children included
  std::string out;
};

// `words`: the program's path and its arguments. Its standard output passes through the file `out`.
ProgramRun run_program(const std::vector<std::string>& words, const std::filesystem::path& out);

}  // namespace vankien::bench
