#include "indexer/writer_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>

#include <cerrno>
#include <cstring>

#include "schema/error.h"

namespace vankien::indexer {

using schema::Error;
using schema::ErrorCode;

WriterLock::WriterLock(const std::filesystem::path& index) {
  std::error_code error;
  std::filesystem::create_directories(index, error);
  const std::filesystem::path lock = index / "lock";
  file_ = FileDescriptor(::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  if (!file_.is_open())
    throw Error(errno == ENOSPC ? ErrorCode::disk_full : ErrorCode::input_output,
                fmt::format("cannot open {}: {}", lock.string(), std::strerror(errno)));
  if (::flock(file_.get(), LOCK_EX | LOCK_NB) == 0)
    return;
  if (errno == EWOULDBLOCK)
    throw Error(ErrorCode::index_locked,
                fmt::format("another process is writing to the index {}", index.string()));
  throw Error(ErrorCode::input_output,
              fmt::format("cannot lock {}: {}", lock.string(), std::strerror(errno)));
}

}  // namespace vankien::indexer
