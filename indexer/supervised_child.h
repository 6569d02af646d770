// What happens on the far side of the fork server: one child under limits, one supervisor that
// ends it in time and tells how it ended.
#pragma once

#include <cstdint>
#include <string>

#include "indexer/limits.h"

namespace vankien::indexer {

// What the supervisor reports; goes through a pipe as it is.
struct ChildEnd {
  enum class Cause : std::uint32_t { exit, signal, out_of_time, out_of_memory };
  Cause cause = Cause::exit;
  std::int32_t value = 0;  // exit status or signal
};

struct ChildTask {
  std::string (*work)(std::uint32_t kind, int file);
  std::uint32_t kind;
  int file;    // to read
  int answer;  // pipe for what `work` returns
  int end;     // pipe for the ChildEnd
};

inline constexpr int lowest_free_descriptor = 3;

// For the server itself: its own session (Ctrl-C is for the parent), standard input and output lead
// nowhere, no open files but standard error and `keep`, which becomes lowest_free_descriptor.
void leave_the_parent_behind(int keep);

// Forks the child, which keeps `file` and `answer` of all that was open and lives under the limits
// and system_call_filter.h, waits for it, kills its process group when time is up, reports, exits.
[[noreturn]] void supervise(const ChildTask& task, const ProcessLimits& limits);

}  // namespace vankien::indexer
