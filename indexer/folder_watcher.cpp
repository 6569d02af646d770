#include "indexer/folder_watcher.h"

#include <fmt/format.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "schema/error.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// statfs(2) and the kernel's magic.h.
constexpr std::array<std::uint32_t, 9> network_file_systems{
    0x6969,      // NFS
    0x517b,      // SMB
    0xff534d42,  // CIFS
    0xfe534d42,  // SMB2
    0x65735546,  // FUSE: sshfs, rclone, …
    0x01021997,  // 9P
    0x5346414f,  // AFS
    0x00c36400,  // Ceph
    0x47504653,  // GPFS
};

// A file counts once it is written and closed, renamed or gone, or its rights change.
constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE |
                                  IN_CREATE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF;

}  // namespace

bool is_on_network(const fs::path& folder) {
  struct statfs status {};
  if (::statfs(folder.c_str(), &status) != 0)
    return false;
  const auto type = static_cast<std::uint32_t>(status.f_type);
  return std::find(network_file_systems.begin(), network_file_systems.end(), type) !=
         network_file_systems.end();
}

FolderWatcher::FolderWatcher() : inotify_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
  if (!inotify_.is_open())
    throw schema::Error(schema::ErrorCode::input_output,
                        fmt::format("cannot watch folders: {}", std::strerror(errno)));
}

bool FolderWatcher::watch_folder(const fs::path& folder) const {
  // One that vanished meanwhile is a change that its parent tells.
  return ::inotify_add_watch(inotify_.get(), folder.c_str(), changes) >= 0 || errno == ENOENT ||
         errno == ENOTDIR;
}

bool FolderWatcher::is_new(const fs::path& folder, std::set<Identity>& seen) {
  struct stat status {};
  return ::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
         seen.emplace(status.st_dev, status.st_ino).second;
}

bool FolderWatcher::watch_below(const fs::path& folder, std::set<Identity>& seen) const {
  constexpr auto how = fs::directory_options::follow_directory_symlink |
                       fs::directory_options::skip_permission_denied;
  bool all = true;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, how, error), end; !error && entry != end;
       entry.increment(error)) {
    if (std::error_code gone; !entry->is_directory(gone))
      continue;
    if (is_new(entry->path(), seen))
      all = watch_folder(entry->path()) && all;
    else
      entry.disable_recursion_pending();  // a link back, or the index
  }
  return all && !error;
}

bool FolderWatcher::watch(const std::vector<fs::path>& paths, const fs::path& index) {
  std::set<Identity> seen;
  is_new(index, seen);
  bool all = true;
  for (const fs::path& path : paths) {
    std::error_code error;
    const bool is_folder = fs::is_directory(path, error);
    all = watch_folder(is_folder ? path : path.parent_path()) && all;
    if (is_folder)
      all = watch_below(path, seen) && all;
  }
  return all;
}

void FolderWatcher::drain() const {
  std::array<char, 1 << 16> events{};
  while (::read(inotify_.get(), events.data(), events.size()) > 0) {
  }
}

}  // namespace vankien::indexer
