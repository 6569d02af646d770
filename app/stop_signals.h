// Ending when asked to, at a place of one's own choice.
#pragma once

#include <signal.h>

namespace vankien::app {

// Blocks SIGINT and SIGTERM for this thread and all that it starts, threads and processes, so that
// one place can wait for them. Ignores SIGPIPE.
sigset_t block_stop_signals();

}  // namespace vankien::app
