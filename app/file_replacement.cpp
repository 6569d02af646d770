#include "app/file_replacement.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "indexer/file_descriptor.h"
#include "schema/error.h"

namespace vankien::app {
namespace {

namespace fs = std::filesystem;

constexpr mode_t usual_rights = 0644;

[[noreturn]] void fail(const fs::path& file) {
  throw schema::Error(schema::ErrorCode::input_output,
                      fmt::format("{}: {}", file.string(), std::strerror(errno)));
}

// A file that is gone with this object unless it is put in the place of another.
class Draft {
 public:
  explicit Draft(const fs::path& beside)
      : name_(beside.string() + ".XXXXXX"), file_(::mkostemp(name_.data(), O_CLOEXEC)) {
    if (!file_.is_open())
      fail(beside);
  }
  ~Draft() { ::unlink(name_.c_str()); }  // nothing after put_in_place_of()
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  bool take_rights_of(const fs::path& other) const {
    struct stat rights {};
    if (::stat(other.c_str(), &rights) != 0)
      return errno == ENOENT && ::fchmod(file_.get(), usual_rights) == 0;
    // Another's file may be writable and still not to be given away: its owner changes then.
    const bool same_owner = rights.st_uid == ::geteuid() && rights.st_gid == ::getegid();
    return (same_owner || ::fchown(file_.get(), rights.st_uid, rights.st_gid) == 0) &&
           ::fchmod(file_.get(), rights.st_mode & 07777U) == 0;
  }
  bool write(std::string_view bytes) const {
    return ::write(file_.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
           ::fsync(file_.get()) == 0;
  }
  [[nodiscard]] bool put_in_place_of(const fs::path& other) const {
    return ::rename(name_.c_str(), other.c_str()) == 0;
  }

 private:
  std::string name_;
  indexer::FileDescriptor file_;
};

// Held as long as this object lives. On the folder, since the file is replaced under who waits.
class FolderLock {
 public:
  explicit FolderLock(const fs::path& folder)
      : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (!folder_.is_open() || ::flock(folder_.get(), LOCK_EX) != 0)
      fail(folder);
  }

 private:
  indexer::FileDescriptor folder_;
};

// Where a link leads, also to what is not there yet.
fs::path place_of(const fs::path& file) {
  constexpr int most_links = 40;  // as the system follows
  std::error_code error;
  fs::path place = fs::absolute(file);
  for (int links = 0; fs::is_symlink(place, error); ++links) {
    if (links == most_links) {
      errno = ELOOP;
      fail(file);
    }
    place = place.parent_path() / fs::read_symlink(place, error);
  }
  return fs::weakly_canonical(place, error);
}

std::string bytes_of(const fs::path& file) {
  if (!fs::exists(file))
    return {};
  const std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  if (!stream.is_open())
    fail(file);
  return bytes.str();
}

void replace(const fs::path& place, std::string_view bytes) {
  const Draft draft(place);
  if (!draft.take_rights_of(place) || !draft.write(bytes) || !draft.put_in_place_of(place))
    fail(place);
}

}  // namespace

void change_file(const fs::path& file,
                 const std::function<std::string(const std::string&)>& change) {
  std::error_code error;
  const fs::path place = place_of(file);
  fs::create_directories(place.parent_path(), error);
  if (error) {
    errno = error.value();
    fail(file);
  }
  const FolderLock lock(place.parent_path());
  const std::string before = bytes_of(place);
  const std::string after = change(before);
  if (after != before)
    replace(place, after);
}

}  // namespace vankien::app
