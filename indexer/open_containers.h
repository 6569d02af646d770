// Containers that are being read: their members as private files of the temporary folder, so that
// what reads files reads members too.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/file_stamp.h"
#include "indexer/members.h"

namespace vankien::indexer {

// One container's members, as long as anybody holds it.
class OpenContainer {
 public:
  explicit OpenContainer(const std::vector<Member>& members);
  ~OpenContainer();
  OpenContainer(const OpenContainer&) = delete;
  OpenContainer& operator=(const OpenContainer&) = delete;

  // Names in the order of the container.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  // The file that holds the member, or why there is none.
  [[nodiscard]] const std::variant<std::filesystem::path, Reason>& member(
      const std::string& name) const;

 private:
  std::filesystem::path folder_;
  std::vector<std::string> names_;
  std::map<std::string, std::variant<std::filesystem::path, Reason>> members_;
};

// The last few, by path and stamp. Thread-safe.
class OpenContainers {
 public:
  using Opened = std::variant<std::shared_ptr<const OpenContainer>, Reason>;

  // From memory, or by `unpack`, which is not called twice at once.
  template <class Unpack>
  Opened open(const std::filesystem::path& path, const FileStamp& stamp, const Unpack& unpack) {
    const std::lock_guard lock(mutex_);
    for (const Entry& entry : last_)
      if (entry.path == path && entry.stamp == stamp)
        return entry.opened;
    last_.push_front({path, stamp, from(unpack())});
    if (last_.size() > most_open)
      last_.pop_back();
    return last_.front().opened;
  }

 private:
  static constexpr std::size_t most_open = 4;

  struct Entry {
    std::filesystem::path path;
    FileStamp stamp;
    Opened opened;
  };

  static Opened from(std::variant<std::vector<Member>, Unread> members);

  std::mutex mutex_;
  std::deque<Entry> last_;
};

}  // namespace vankien::indexer
