#include "indexer/input_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "indexer/limits.h"

namespace vankien::indexer {
namespace {

// OLE files are told apart by the names in their directory, whose first sector lies anywhere.
std::string ole_directory(int file, std::string_view start) {
  constexpr std::size_t header_bytes = 512;
  constexpr std::size_t place_of_directory = 48;
  if (start.size() < header_bytes)
    return {};
  std::size_t sector = 0;
  for (std::size_t i = 4; i-- > 0;)
    sector = sector << 8U | static_cast<unsigned char>(start[place_of_directory + i]);
  const std::size_t begin = header_bytes * (sector + 1);
  std::string bytes(header_bytes * 2, '\0');
  const ssize_t got = ::pread(file, bytes.data(), bytes.size(), static_cast<off_t>(begin));
  bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return bytes;
}

}  // namespace

std::variant<InputFile, Unread> open_input(const std::filesystem::path& path) {
  // A pipe under the name of a file must not stop everything.
  InputFile file{FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)), 0};
  struct stat status {};
  if (!file.descriptor.is_open() || ::fstat(file.descriptor.get(), &status) != 0)
    return Unread{because_of_error(errno)};
  if (!S_ISREG(status.st_mode))
    return Unread{because(ReasonCode::not_a_file)};
  file.size = static_cast<std::size_t>(status.st_size);
  if (file.size == 0)
    return Unread{because(ReasonCode::empty_file)};
  if (file.size > max_file_bytes)
    return Unread{because(ReasonCode::file_too_large, max_file_bytes / megabyte)};
  return file;
}

std::optional<std::string> read_bytes(int file, std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t done = 0; done < size;) {
    const ssize_t got = ::pread(file, bytes.data() + done, size - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return std::nullopt;
    if (got == 0)
      bytes.resize(size = done);
    done += static_cast<std::size_t>(got);
  }
  return bytes;
}

const MediaType& type_of(const InputFile& file, std::string_view file_name) {
  constexpr std::size_t telling_bytes = 4096;
  const auto start = read_bytes(file.descriptor.get(), std::min(file.size, telling_bytes));
  const std::string bytes = start.value_or("");
  return media_type(file_name,
                    bytes + (is_ole(bytes) ? ole_directory(file.descriptor.get(), bytes) : ""));
}

}  // namespace vankien::indexer
