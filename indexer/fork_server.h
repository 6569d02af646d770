// Runs work on hostile bytes in processes of their own, with limits, forked from a small process
// that was forked before this one had threads.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <variant>

#include "indexer/file_descriptor.h"
#include "indexer/limits.h"
#include "indexer/reason.h"

namespace vankien::indexer {

// Why a process gave no answer: a crash, a limit.
struct NoAnswer {
  Reason reason;
};

class ForkServer {
 public:
  // Done in the child: reads the open file, returns the answer. What it throws is a crash.
  using Work = std::string (*)(std::uint32_t kind, int file);

  // Call before any thread starts. Throws schema::Error(input_output) when no process can be made.
  explicit ForkServer(Work work, ProcessLimits limits = {});
  // Ends the server.
  ~ForkServer();
  ForkServer(const ForkServer&) = delete;
  ForkServer& operator=(const ForkServer&) = delete;

  // Thread-safe. `file` stays open here and is shared with the child, offset included.
  // `answer_bytes`: 0 for the limit that all have.
  std::variant<std::string, NoAnswer> run(std::uint32_t kind, int file,
                                          std::size_t answer_bytes = 0) const;

 private:
  ProcessLimits limits_;
  FileDescriptor requests_;
  pid_t server_ = -1;
};

}  // namespace vankien::indexer
