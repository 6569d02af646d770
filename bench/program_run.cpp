#include "bench/program_run.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

namespace vankien::bench {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono_literals::operator""ms;

constexpr std::chrono::minutes hopeless{10};

std::string content_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

pid_t start(const std::vector<std::string>& words, const std::filesystem::path& out) {
  std::vector<std::string> copies = words;
  std::vector<char*> arguments;
  for (std::string& word : copies)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child != 0)
    return child;
  constexpr mode_t owner_only = 0600;
  const int file = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, owner_only);
  const int nowhere = ::open("/dev/null", O_WRONLY);
  if (file < 0 || ::dup2(file, STDOUT_FILENO) < 0 || ::dup2(nowhere, STDERR_FILENO) < 0)
    ::_exit(126);
  ::execvp(arguments.front(), arguments.data());
  ::_exit(127);
}

}  // namespace

ProgramRun run_program(const std::vector<std::string>& words, const std::filesystem::path& out) {
  const auto begin = Clock::now();
  const pid_t child = start(words, out);
  ProgramRun run;
  int status = 0;
  rusage used{};
  bool hung = false;
  while (::wait4(child, &status, hung ? 0 : WNOHANG, &used) == 0) {
    hung = Clock::now() - begin > hopeless;
    if (hung)
      ::kill(child, SIGKILL);
    else
      std::this_thread::sleep_for(2ms);
  }
  if (hung)
    run.status = ProgramRun::hung;
  else if (WIFEXITED(status))
    run.status = WEXITSTATUS(status);
  constexpr double kilobytes = 1024;
  run.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  run.megabytes = static_cast<double>(used.ru_maxrss) / kilobytes;
  run.out = content_of(out);
  return run;
}

}  // namespace vankien::bench
