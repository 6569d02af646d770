#include "web/open_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vankien::web {

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
      new OpenFile(descriptor, static_cast<std::uint64_t>(status.st_size)));
}

OpenFile::~OpenFile() {
  close(descriptor_);
}

std::size_t OpenFile::read(std::uint64_t offset, std::span<char> buffer) const {
  const auto count = pread(descriptor_, buffer.data(), buffer.size(), static_cast<off_t>(offset));
  return count > 0 ? static_cast<std::size_t>(count) : 0;
}

}  // namespace vankien::web
