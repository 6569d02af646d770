// Tells when something under some folders changes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <utility>
#include <vector>

#include "indexer/file_descriptor.h"

namespace vankien::indexer {

// True for folders whose changes other machines make without this one being told: NFS, SMB, FUSE.
// They must be looked at now and then.
bool is_on_network(const std::filesystem::path& folder);

// By inotify. For one thread.
class FolderWatcher {
 public:
  FolderWatcher();

  // Watches the folders (of files: those they lie in) with all below them, links followed as walk()
  // does, but for `index`, which changes with each update. Call it again after each change: new
  // folders are watched from then on. False when the system lets no more be watched
  // (fs.inotify.max_user_watches), or a folder cannot be: changes there go unseen.
  bool watch(const std::vector<std::filesystem::path>& paths, const std::filesystem::path& index);

  // Readable when something changed.
  [[nodiscard]] int descriptor() const { return inotify_.get(); }
  // Forgets what changed so far.
  void drain() const;

 private:
  using Identity = std::pair<std::uint64_t, std::uint64_t>;  // device, inode

  static bool is_new(const std::filesystem::path& folder, std::set<Identity>& seen);
  bool watch_below(const std::filesystem::path& folder, std::set<Identity>& seen) const;
  bool watch_folder(const std::filesystem::path& folder) const;

  FileDescriptor inotify_;
};

}  // namespace vankien::indexer
