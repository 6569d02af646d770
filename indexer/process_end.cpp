#include "indexer/process_end.h"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {

bool ends_within(pid_t child, std::chrono::milliseconds time) {
  const FileDescriptor handle(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  pollfd ended{.fd = handle.get(), .events = POLLIN, .revents = 0};
  return handle.is_open() && ::poll(&ended, 1, static_cast<int>(time.count())) == 1;
}

}  // namespace vankien::indexer
