// Runs a program as a user does: words in, exit status and both outputs back, and what it took.
#pragma once

#include <string>
#include <vector>

namespace vankien::tests {

struct CommandRun {
  static constexpr int killed = -1;  // by a signal
  static constexpr int hung = -2;    // did not end within ten minutes

  int status = killed;  // of its exit, or one of the above
  std::string out;
  std::string err;
  double seconds = 0;
  double megabytes = 0;  // of the largest process, its children included
};

// `words`: the program, looked for in PATH, and its arguments; `environment`: "NAME=value" entries
// beside the caller's own. The outputs are taken from files, so that no reader slows the program.
CommandRun run_command(std::vector<std::string> words, std::vector<std::string> environment = {});

}  // namespace vankien::tests
