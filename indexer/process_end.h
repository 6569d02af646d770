// Waiting for a process with an end to patience.
#pragma once

#include <sys/types.h>

#include <chrono>

namespace vankien::indexer {

// True when the child has ended before the time is up; it is still to be buried by waitpid().
bool ends_within(pid_t child, std::chrono::milliseconds time);

}  // namespace vankien::indexer
