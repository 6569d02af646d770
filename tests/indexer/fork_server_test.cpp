#include "indexer/fork_server.h"

#include <signal.h>
#include <sys/mman.h>

#include <fstream>
#include <thread>
#include <vector>

#include "tests/catch.h"

using namespace vankien::indexer;
using namespace std::chrono_literals;

namespace {

enum Kind : std::uint32_t { echo, crash, leave, hang, spin, eat, flood, write_file };

std::string eat_memory() {
  std::vector<std::string> all;
  for (;;)
    all.emplace_back(10'000'000, 'x');
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
    case write_file:
      return std::ofstream("/tmp/vankien-fork-server-test") << "x" << std::flush ? "wrote"
                                                                                 : "refused";
    default:
      break;
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

}  // namespace

TEST_CASE("a child that crashes, hangs or takes too much costs an answer and nothing else") {
  const ForkServer server(misbehave, small);
  CHECK(run(server, crash) == "! extractor crashed (signal 11)");
  CHECK(run(server, leave) == "! extractor ended early (status 5)");
  CHECK(run(server, spin) == "! extractor needs more than 1 s of processor time");
  CHECK(run(server, flood) == "! more than 2 MB of text");
#ifndef __SANITIZE_ADDRESS__
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

TEST_CASE("a child writes no files") {
  const ForkServer server(misbehave, small);
  const std::string answer = run(server, write_file);
  // The limit of file size is zero: a write ends the child or fails.
  CHECK((answer == "refused" || answer == "! extractor crashed (signal 25)"));
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
