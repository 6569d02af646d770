#include "indexer/fork_server.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using namespace vankien::indexer;
using namespace std::chrono_literals;

namespace {

enum Kind : std::uint32_t {
  echo,
  crash,
  leave,
  hang,
  spin,
  eat,
  flood,
  // Attempts: what a child must not be able to do.
  make_socket,
  start_process,
  start_program,
  trace,
  make_file,
  write_file,
  cut_file,
  rename_file,
  remove_file,
  make_folder,
  read_file,
  // Questions.
  list_open_files,
  name_session,
  read_input,
};

// What attempts touch, in the working folder.
constexpr const char* victim = "victim";
constexpr const char* moved_victim = "moved";

std::string eat_memory() {
  std::vector<std::string> all;
  for (;;)
    all.emplace_back(10'000'000, 'x');
}

bool fork_and_bury() {
  const pid_t child = ::fork();
  if (child == 0)
    ::_exit(0);
  return child > 0 && ::waitpid(child, nullptr, 0) == child;
}

// Whether the program could be started: runs it in the place of a child.
bool start_true() {
  char name[] = "/bin/true";
  char* arguments[] = {name, nullptr};
  ::execv(name, arguments);
  return false;
}

// False with an errno when it was not possible.
bool attempt(std::uint32_t kind) {
  switch (kind) {
    case make_socket:
      return FileDescriptor(::socket(AF_INET, SOCK_STREAM, 0)).is_open();
    case start_process:
      return fork_and_bury();
    case start_program:
      return start_true();
    case trace:
      return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
    case make_file:
      return FileDescriptor(::open(moved_victim, O_CREAT | O_RDONLY, 0600)).is_open();
    case write_file:
      return FileDescriptor(::open(victim, O_WRONLY)).is_open();
    case cut_file:
      return ::truncate(victim, 0) == 0;
    case rename_file:
      return ::rename(victim, moved_victim) == 0;
    case remove_file:
      return ::unlink(victim) == 0;
    case make_folder:
      return ::mkdir(moved_victim, 0700) == 0;
    case read_file:
      return FileDescriptor(::open(victim, O_RDONLY)).is_open();
    default:
      return false;
  }
}

std::string open_files() {
  std::string list;
  for (int descriptor = 0; descriptor < 1024; ++descriptor)
    if (::fcntl(descriptor, F_GETFD) >= 0)
      list += std::to_string(descriptor) + " ";
  return list;
}

std::string misbehave(std::uint32_t kind, int file) {
  switch (kind) {
    case crash:
      ::signal(SIGSEGV, SIG_DFL);  // sanitizers would exit
      ::raise(SIGSEGV);
      break;
    case leave:
      ::_exit(5);
    case hang:
      for (;;)
        ::pause();
    case spin:
      for (volatile unsigned i = 0;;)
        i = i + 1;
    case eat:
      return eat_memory();
    case flood:
      return std::string(3'000'000, 'x');
    case list_open_files:
      return open_files();
    case name_session:
      return std::to_string(::getsid(0));
    case read_input: {
      char byte = 0;
      return std::to_string(::read(STDIN_FILENO, &byte, 1));
    }
    case echo:
      break;
    default:
      return attempt(kind) ? "done" : std::strerror(errno);
  }
  char buffer[100];
  const ssize_t got = ::pread(file, buffer, sizeof buffer, 0);
  return {buffer, static_cast<std::size_t>(got < 0 ? 0 : got)};
}

const ProcessLimits small{.memory_bytes = 400 * megabyte,
                          .cpu_seconds = 1,
                          .wall_clock = 60'000ms,
                          .answer_bytes = 2 * megabyte};

std::string run(const ForkServer& server, Kind kind) {
  const FileDescriptor file(::memfd_create("test", MFD_CLOEXEC));
  if (::write(file.get(), "bytes", 5) != 5)  // no REQUIRE: threads come here
    return "! no input";
  const auto answer = server.run(kind, file.get());
  if (const auto* none = std::get_if<NoAnswer>(&answer))
    return "! " + none->reason.english();
  return std::get<std::string>(answer);
}

// A folder of its own as the working folder, which servers and children inherit.
class WorkingFolder {
 public:
  WorkingFolder() : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder_.path());
  }
  ~WorkingFolder() {
    std::error_code ignored;  // the next test makes its own
    std::filesystem::current_path(before_, ignored);
  }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

 private:
  vankien::tests::TemporaryFolder folder_;
  std::filesystem::path before_;
};

// In a process of its own, whose end tells.
bool succeeds_unconfined(Kind kind) {
  const pid_t child = ::fork();
  if (child == 0)
    ::_exit(attempt(kind) ? 0 : 1);
  int status = 0;
  return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("a child that crashes, hangs or takes too much costs an answer and nothing else") {
  const ForkServer server(misbehave, small);
  CHECK(run(server, crash) == "! extractor crashed (signal 11)");
  CHECK(run(server, leave) == "! extractor ended early (status 5)");
  CHECK(run(server, spin) == "! extractor needs more than 1 s of processor time");
  CHECK(run(server, flood) == "! more than 2 MB of text");
#ifndef VANKIEN_SANITIZED
  CHECK(run(server, eat) == "! extractor needs more than 400 MB of memory");
#endif
  CHECK(run(server, echo) == "bytes");
}

TEST_CASE("a child that hangs is ended in time") {
  ProcessLimits hasty = small;
  hasty.wall_clock = 300ms;
  const ForkServer server(misbehave, hasty);
  CHECK(run(server, hang) == "! extractor stopped after 0.3 s");
}

TEST_CASE("a child has no network, starts nothing and changes no file") {
  const Kind kind = GENERATE(make_socket, start_process, start_program, trace, make_file,
                             write_file, cut_file, rename_file, remove_file, make_folder);
  CAPTURE(kind);
  const WorkingFolder folder;
  std::ofstream(victim) << "x";
  const ForkServer server(misbehave, small);
  CHECK(run(server, kind) == "Operation not permitted");
  CHECK(std::filesystem::file_size(victim) == 1);
  // Nothing but the confinement stands in the way.
  CHECK(succeeds_unconfined(kind));
}

TEST_CASE("a child cannot look around on the disk") {
  if (::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) < 1) {
    WARN("this kernel has no Landlock");
    return;
  }
  const WorkingFolder folder;
  std::ofstream(victim) << "x";
  const ForkServer server(misbehave, small);
  CHECK(run(server, read_file) == "Permission denied");
  CHECK(succeeds_unconfined(read_file));
  CHECK(run(server, echo) == "bytes");
}

TEST_CASE("a child inherits no open file, no input and no terminal") {
  const FileDescriptor secret(::open("/dev/null", O_RDONLY));  // not closed by exec
  const ForkServer server(misbehave, small);
  const FileDescriptor later(::open("/dev/null", O_RDONLY));
  const std::string open = run(server, list_open_files);
  // Input, output and errors, the file to read and the pipe for the answer.
  CHECK(std::count(open.begin(), open.end(), ' ') == 5);
  CHECK(run(server, read_input) == "0");
  CHECK(run(server, name_session) != std::to_string(::getsid(0)));
}

TEST_CASE("many threads use one server") {
  const ForkServer server(misbehave, small);
  std::vector<int> right(8);
  std::vector<std::thread> threads;
  for (int& count : right)
    threads.emplace_back([&] {
      for (int i = 0; i < 20; ++i)
        count += run(server, i % 5 == 4 ? crash : echo) ==
                         (i % 5 == 4 ? "! extractor crashed (signal 11)" : "bytes")
                     ? 1
                     : 0;
    });
  for (std::thread& thread : threads)
    thread.join();
  CHECK(right == std::vector<int>(8, 20));
}
