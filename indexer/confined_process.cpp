#include "indexer/confined_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <optional>

#include "indexer/system_call_filter.h"

namespace vankien::indexer {
namespace {

constexpr int status_not_confined = 126;
constexpr int status_no_program = 127;

// For execve(), which changes nothing of them.
std::vector<char*> pointers(const std::vector<std::string>& words) {
  std::vector<char*> result;
  result.reserve(words.size() + 1);
  for (const std::string& word : words)
    result.push_back(const_cast<char*>(word.c_str()));
  result.push_back(nullptr);
  return result;
}

// Between fork and exec of a process with threads only async-signal-safe functions may be called:
// what needs memory is made before.
class Start {
 public:
  explicit Start(const ProcessStart& start)
      : start_(start),
        command_(pointers(start.command)),
        environment_(pointers(start.environment)) {
    if (start.view != nullptr)
      filter_ = SystemCallFilter::of_programs();
  }

  [[noreturn]] void become() const {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
      if (::dup2(nothing, standard) < 0)
        ::_exit(status_not_confined);
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    if (::chdir(start_.folder.c_str()) != 0 || !confine())
      ::_exit(status_not_confined);
    ::execve(command_.front(), command_.data(), environment_.data());
    ::_exit(status_no_program);
  }

 private:
  [[nodiscard]] bool confine() const {
    return !filter_ || (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
                        start_.view->restrict_process() && filter_->restrict_process());
  }

  const ProcessStart& start_;
  std::vector<char*> command_;
  std::vector<char*> environment_;
  std::optional<SystemCallFilter> filter_;
};

}  // namespace

pid_t start_process(const ProcessStart& start) {
  const Start prepared(start);
  const pid_t child = ::fork();
  if (child == 0)
    prepared.become();
  if (child > 0)
    ::setpgid(child, child);  // both sides: whoever comes first
  return child;
}

}  // namespace vankien::indexer
