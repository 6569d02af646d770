#include "indexer/fork_server.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

#include "indexer/descriptor_passing.h"
#include "indexer/supervised_child.h"
#include "schema/error.h"

namespace vankien::indexer {
namespace {

[[noreturn]] void fail(const char* action) {
  throw schema::Error(schema::ErrorCode::input_output,
                      fmt::format("cannot {}: {}", action, std::strerror(errno)));
}

struct Pipe {
  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
      fail("make a pipe");
    read = FileDescriptor(ends[0]);
    write = FileDescriptor(ends[1]);
  }
  FileDescriptor read;
  FileDescriptor write;
};

// All that `pipe` gives, or nullopt when it gives more than `limit`.
std::optional<std::string> read_all(int pipe, std::size_t limit) {
  std::string bytes;
  std::array<char, 65536> buffer{};
  for (;;) {
    const ssize_t got = ::read(pipe, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() > limit)
      return std::nullopt;
  }
}

Reason describe(const ChildEnd& end, const ProcessLimits& limits) {
  switch (end.cause) {
    case ChildEnd::Cause::out_of_time:
      return because(ReasonCode::out_of_time,
                     std::chrono::duration<double>(limits.wall_clock).count());
    case ChildEnd::Cause::out_of_memory:
      return because(ReasonCode::out_of_memory, limits.memory_bytes / megabyte);
    case ChildEnd::Cause::signal:
      if (end.value == SIGXCPU)
        return because(ReasonCode::out_of_processor_time, limits.cpu_seconds);
      return because(ReasonCode::crashed, end.value);
    case ChildEnd::Cause::exit:
      return because(ReasonCode::ended_early, end.value);
  }
  return {};
}

// The life of the server: one supervisor for each request, until the other end closes.
[[noreturn]] void serve(int requests, ForkServer::Work work, const ProcessLimits& limits) {
  ::signal(SIGCHLD, SIG_IGN);  // supervisors need no burial
  while (auto request = receive_descriptors(requests)) {
    const pid_t supervisor = ::fork();
    if (supervisor == 0) {
      ::close(requests);
      supervise({work, request->kind, request->descriptors[0].get(), request->descriptors[1].get(),
                 request->descriptors[2].get()},
                limits);
    }
  }
  ::_exit(0);
}

}  // namespace

ForkServer::ForkServer(Work work, ProcessLimits limits) : limits_(limits) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
    fail("make a socket pair");
  requests_ = FileDescriptor(ends[0]);
  const FileDescriptor server_end(ends[1]);
  server_ = ::fork();
  if (server_ < 0)
    fail("fork");
  if (server_ == 0) {
    leave_the_parent_behind(server_end.get());
    serve(lowest_free_descriptor, work, limits_);
  }
}

ForkServer::~ForkServer() {
  requests_.close();
  while (::waitpid(server_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

std::variant<std::string, NoAnswer> ForkServer::run(std::uint32_t kind, int file,
                                                    std::size_t answer_bytes) const {
  const std::size_t most = answer_bytes == 0 ? limits_.answer_bytes : answer_bytes;
  Pipe answer;
  Pipe end;
  if (!send_descriptors(requests_.get(), kind, {file, answer.write.get(), end.write.get()}))
    return NoAnswer{because(ReasonCode::no_fork_server)};
  answer.write.close();
  end.write.close();
  auto bytes = read_all(answer.read.get(), most);
  answer.read.close();  // who goes on writing ends by SIGPIPE
  if (!bytes)
    return NoAnswer{because(ReasonCode::text_too_large, most / megabyte)};
  ChildEnd child;
  if (::read(end.read.get(), &child, sizeof child) != static_cast<ssize_t>(sizeof child))
    return NoAnswer{because(ReasonCode::killed)};
  if (child.cause != ChildEnd::Cause::exit || child.value != 0)
    return NoAnswer{describe(child, limits_)};
  return std::move(*bytes);
}

}  // namespace vankien::indexer
