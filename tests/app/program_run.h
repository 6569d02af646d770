// Runs the program as a user does: arguments in, exit status and both outputs back.
#pragma once

#include <string>
#include <vector>

namespace vankien::tests {

struct ProgramRun {
  int status = -1;  // exit status; -1 when killed by a signal
  std::string out;
  std::string err;
};

// `environment`: "NAME=value" entries beside the test's own environment.
ProgramRun run_program(const std::vector<std::string>& arguments,
                       const std::vector<std::string>& environment = {});

}  // namespace vankien::tests
