#include "tests/command_run.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

#include "tests/temporary_folder.h"

namespace vankien::tests {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::minutes hopeless{10};

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void redirect(int descriptor, const fs::path& file) {
  constexpr mode_t owner_only = 0600;
  const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, owner_only);
  if (opened < 0 || ::dup2(opened, descriptor) < 0)
    ::_exit(126);
}

// Everything is made ready before the fork; only the child's own calls follow.
pid_t start(std::vector<std::string>& words, std::vector<std::string>& environment,
            const fs::path& out, const fs::path& err) {
  std::vector<char*> arguments;
  for (std::string& word : words)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child != 0)
    return child;
  for (std::string& setting : environment)
    ::putenv(setting.data());
  redirect(STDOUT_FILENO, out);
  redirect(STDERR_FILENO, err);
  ::execvp(arguments.front(), arguments.data());
  ::_exit(127);
}

}  // namespace

CommandRun run_command(std::vector<std::string> words, std::vector<std::string> environment) {
  const TemporaryFolder folder;
  const fs::path out = folder.path() / "out";
  const fs::path err = folder.path() / "err";
  const auto begin = Clock::now();
  const pid_t child = start(words, environment, out, err);
  CommandRun run;
  int status = 0;
  rusage used{};
  bool hung = false;
  while (::wait4(child, &status, hung ? 0 : WNOHANG, &used) == 0) {
    hung = Clock::now() - begin > hopeless;
    if (hung)
      ::kill(child, SIGKILL);
    else
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  if (hung)
    run.status = CommandRun::hung;
  else if (WIFEXITED(status))
    run.status = WEXITSTATUS(status);
  constexpr double kilobytes = 1024;
  run.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  run.megabytes = static_cast<double>(used.ru_maxrss) / kilobytes;
  run.out = content_of(out);
  run.err = content_of(err);
  return run;
}

}  // namespace vankien::tests
