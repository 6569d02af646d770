// The system calls that a process which deals with hostile files never needs, taken from it for
// good. A call that is refused fails with EPERM.
#pragma once

#include <linux/filter.h>

#include <vector>

namespace vankien::indexer {

class SystemCallFilter {
 public:
  // Of our own readers: no socket, no process or program, no look into another process, no file
  // opened for writing, created, cut, renamed or removed. Reading files is left, since decoders
  // load their tables.
  static SystemCallFilter of_readers();

  // Of a program of others and all that it starts: no network, no word to another process by
  // socket, signal or memory, no way out of its process group, no change to what its FileView
  // (file_view.h) says nothing of: modes, owners and attributes of files. A local socket can be
  // made, and seems to be named and listened to, for LibreOffice does not start without a door for
  // later callers; nobody finds it.
  static SystemCallFilter of_programs();

  // From here on, for this process and all that it starts. False when the kernel refuses the
  // filter. Needs PR_SET_NO_NEW_PRIVS. Async-signal-safe.
  [[nodiscard]] bool restrict_process() const;

 private:
  explicit SystemCallFilter(std::vector<sock_filter> code) : code_(std::move(code)) {}

  std::vector<sock_filter> code_;
};

}  // namespace vankien::indexer
