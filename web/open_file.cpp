#include "web/open_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vankien::web {
namespace {

OpenFile::State state_of(const struct stat& status) {
  return {.modified = status.st_mtim.tv_sec,
          .changed = status.st_ctim.tv_sec,
          .identity = fmt::format("{} {} {} {}.{:09}", status.st_dev, status.st_ino, status.st_size,
                                  status.st_ctim.tv_sec, status.st_ctim.tv_nsec)};
}

}  // namespace

std::shared_ptr<const OpenFile> OpenFile::open(const std::filesystem::path& path) {
  // Non-blocking, so that a pipe in the place of the file does not hold the request.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (descriptor < 0)
    return nullptr;
  struct stat status {};
  if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    close(descriptor);
    return nullptr;
  }
  return std::shared_ptr<const OpenFile>(
      new OpenFile(descriptor, static_cast<std::uint64_t>(status.st_size), state_of(status)));
}

OpenFile::~OpenFile() {
  close(descriptor_);
}

std::size_t OpenFile::read(std::uint64_t offset, std::span<char> buffer) const {
  const auto count = pread(descriptor_, buffer.data(), buffer.size(), static_cast<off_t>(offset));
  return count > 0 ? static_cast<std::size_t>(count) : 0;
}

}  // namespace vankien::web
