// What the file system says of a file without reading it: enough to tell that it is as it was.
#pragma once

#include <sys/stat.h>

#include <cstdint>

namespace vankien::indexer {

// Times are nanoseconds since 1970. `changed` is the inode's time, which tools that copy
// modification times cannot set: an edit that keeps size and `modified` still shows.
struct FileStamp {
  std::uint64_t size = 0;
  std::int64_t modified = 0;
  std::int64_t changed = 0;

  bool operator==(const FileStamp&) const = default;
};

inline FileStamp stamp_of(const struct stat& status) {
  const auto nanoseconds = [](const timespec& time) {
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
  };
  return {.size = static_cast<std::uint64_t>(status.st_size),
          .modified = nanoseconds(status.st_mtim),
          .changed = nanoseconds(status.st_ctim)};
}

}  // namespace vankien::indexer
