#include "indexer/supervised_child.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <new>

#include "indexer/file_view.h"
#include "indexer/process_end.h"
#include "indexer/system_call_filter.h"

namespace vankien::indexer {
namespace {

constexpr int status_out_of_memory = 77;
constexpr int status_failed = 78;

#ifdef VANKIEN_SANITIZED
constexpr bool limit_address_space = false;  // the sanitizer reserves terabytes
constexpr bool quiet = false;                // and speaks on standard error
#else
constexpr bool limit_address_space = true;
constexpr bool quiet = true;
#endif

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
  const rlimit both{.rlim_cur = soft, .rlim_max = hard};
  // A limit that cannot be set must not be missed: no limits, no work.
  if (::setrlimit(resource, &both) != 0)
    ::_exit(status_failed);
}

void confine(const ProcessLimits& limits) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    ::_exit(status_failed);
  if (limit_address_space)
    limit(RLIMIT_AS, limits.memory_bytes, limits.memory_bytes);
  limit(RLIMIT_CPU, limits.cpu_seconds,
        limits.cpu_seconds + 1);  // SIGXCPU tells; SIGKILL would not
  limit(RLIMIT_FSIZE, 0, 0);
  limit(RLIMIT_CORE, 0, 0);
  // Where there is no Landlock, the filter of system calls is what there is.
  const FileView view = FileView::of_readers();
  if ((view.is_possible() && !view.restrict_process()) ||
      !SystemCallFilter::of_readers().restrict_process())
    ::_exit(status_failed);
}

bool write_all(int pipe, const std::string& bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t wrote = ::write(pipe, bytes.data() + done, bytes.size() - done);
    if (wrote < 0 && errno != EINTR)
      return false;
    done += wrote < 0 ? 0 : static_cast<std::size_t>(wrote);
  }
  return true;
}

[[noreturn]] void work_as_child(const ChildTask& task, const ProcessLimits& limits) {
  ::setpgid(0, 0);
  ::signal(SIGPIPE, SIG_DFL);
  ::close(task.end);
  // What libraries say of a broken file is for nobody: standard output leads nowhere.
  if (quiet)
    ::dup2(STDOUT_FILENO, STDERR_FILENO);
  confine(limits);
  try {
    ::_exit(write_all(task.answer, task.work(task.kind, task.file)) ? 0 : status_failed);
  } catch (const std::bad_alloc&) {
    ::_exit(status_out_of_memory);
  } catch (...) {
    ::_exit(status_failed);  // the exit status is what the supervisor reports
  }
}

ChildEnd end_of(int status) {
  if (WIFSIGNALED(status))
    return {ChildEnd::Cause::signal, WTERMSIG(status)};
  if (WEXITSTATUS(status) == status_out_of_memory)
    return {ChildEnd::Cause::out_of_memory, 0};
  return {ChildEnd::Cause::exit, WEXITSTATUS(status)};
}

}  // namespace

void leave_the_parent_behind(int keep) {
  ::setsid();
  // Where the system allows it, beside the filter of system calls.
  if (::unshare(CLONE_NEWNET) != 0)
    ::unshare(CLONE_NEWUSER | CLONE_NEWNET);
  const int nothing = ::open("/dev/null", O_RDWR);
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(nothing, STDOUT_FILENO);
  ::dup2(keep, lowest_free_descriptor);
  ::close_range(lowest_free_descriptor + 1, ~0U, 0);
}

void supervise(const ChildTask& task, const ProcessLimits& limits) {
  ::signal(SIGCHLD, SIG_DFL);
  const pid_t child = ::fork();
  if (child == 0)
    work_as_child(task, limits);
  ::close(task.answer);  // the reader sees the end when the child is gone
  ChildEnd end{ChildEnd::Cause::exit, status_failed};
  if (child > 0) {
    ::setpgid(child, child);  // both sides: whoever comes first
    const bool in_time = ends_within(child, limits.wall_clock);
    ::kill(-child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    end = in_time ? end_of(status) : ChildEnd{ChildEnd::Cause::out_of_time, 0};
  }
  const ssize_t wrote = ::write(task.end, &end, sizeof end);
  ::_exit(wrote == sizeof end ? 0 : 1);
}

}  // namespace vankien::indexer
