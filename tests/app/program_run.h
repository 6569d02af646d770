// Runs the program that the build has just made.
#pragma once

#include <string>
#include <vector>

#include "tests/command_run.h"

namespace vankien::tests {

// `environment`: "NAME=value" entries beside the test's own environment.
inline CommandRun run_program(const std::vector<std::string>& arguments,
                              std::vector<std::string> environment = {}) {
  std::vector<std::string> words{VANKIEN_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return run_command(std::move(words), std::move(environment));
}

}  // namespace vankien::tests
