#include "indexer/walk.h"

#include <dirent.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

using FolderIdentity = std::pair<dev_t, ino_t>;

FolderIdentity identity_of(const struct stat& status) {
  return {status.st_dev, status.st_ino};
}

std::optional<FolderIdentity> identity_of(const fs::path& folder) {
  struct stat status {};
  if (folder.empty() || ::stat(folder.c_str(), &status) != 0)
    return std::nullopt;
  return identity_of(status);
}

bool has_control_character(std::string_view name) {
  return std::any_of(name.begin(), name.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

// Names come from folders: what is not there under one is a link's target.
Reason why_not_looked_at(int number) {
  return number == ENOENT ? because(ReasonCode::dangling_link) : because_of_error(number);
}

// Adds all names in `folder`, "." and ".." too. Returns the system's error, 0 for none.
int read_names(const std::string& folder, std::vector<std::string>& names) {
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), &::closedir);
  if (!open)
    return errno;
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr)
      return errno;
    names.emplace_back(entry->d_name);
  }
}

class Walker {
 public:
  explicit Walker(fs::path folder)
      : folder_(std::move(folder)), below_folder_((folder_ / "").string()) {}

  // Real folders come first: whether a link's target was read under its own name must not depend
  // on the alphabet.
  Found walk(const fs::path& index) {
    if (const auto identity = identity_of(index))
      seen_.insert(*identity);
    enter("", folders_above());
    while (!linked_folders_.empty()) {
      const auto [path, above] = std::move(linked_folders_.front());
      linked_folders_.pop_front();
      enter(path, above);
    }
    return sorted();
  }

  Found look_at(const std::string& path) {
    visit(path, {});
    if (!linked_folders_.empty())
      fail(path, because(ReasonCode::not_a_file));
    return sorted();
  }

 private:
  using Folders = std::vector<FolderIdentity>;

  struct LinkedFolder {
    std::string path;
    Folders above;
  };

  // A link to one of these leads back to the folder itself.
  [[nodiscard]] Folders folders_above() const {
    Folders above;
    for (fs::path path = folder_; path.has_relative_path(); path = path.parent_path())
      if (const auto identity = identity_of(path.parent_path()))
        above.push_back(*identity);
    return above;
  }

  // As bytes: a path of the library would be taken apart for each of many files.
  [[nodiscard]] std::string absolute(const std::string& path) const {
    return path.empty() ? folder_.string() : below_folder_ + path;
  }

  void fail(const std::string& path, Reason reason) {
    found_.failed.push_back({absolute(path), std::move(reason)});
  }

  // A link without a target is no file any more; for other errors nobody knows.
  void cannot_look_at(const std::string& path, int number) {
    if (number == ENOENT || number == ELOOP)
      return fail(path, why_not_looked_at(number));
    cannot_read(path, why_not_looked_at(number));
  }

  void cannot_read(const std::string& path, Reason reason) {
    found_.unread.push_back(path);
    fail(path, std::move(reason));
  }

  // `above` holds the folders on the way to `path`.
  void enter(const std::string& path, Folders above) {
    struct stat status {};
    if (::stat(absolute(path).c_str(), &status) != 0)
      return cannot_look_at(path, errno);
    const FolderIdentity self = identity_of(status);
    if (std::find(above.begin(), above.end(), self) != above.end())
      return fail(path, because(ReasonCode::link_upwards));
    if (!seen_.insert(self).second)
      return;
    above.push_back(self);
    for (const std::string& name : names_in(path))
      visit(path.empty() ? name : std::string(path).append("/").append(name), above);
  }

  std::vector<std::string> names_in(const std::string& path) {
    std::vector<std::string> names;
    if (const int error = read_names(absolute(path), names); error != 0)
      cannot_read(path, why_not_looked_at(error));
    std::erase_if(names, is_leftover);
    std::sort(names.begin(), names.end());
    return names;
  }

  void visit(const std::string& path, const Folders& above) {
    struct stat status {};
    struct stat link {};
    if (has_control_character(path))
      return fail(path, because(ReasonCode::control_character));
    const std::string place = absolute(path);
    if (::lstat(place.c_str(), &link) != 0)
      return cannot_look_at(path, errno);
    status = link;
    if (S_ISLNK(link.st_mode) && ::stat(place.c_str(), &status) != 0)
      return cannot_look_at(path, errno);
    if (S_ISREG(status.st_mode))
      found_.files.push_back({path, stamp_of(status)});
    else if (!S_ISDIR(status.st_mode))
      fail(path, because(ReasonCode::special_file));
    else if (S_ISLNK(link.st_mode) || above.empty())
      linked_folders_.push_back({path, above});
    else
      enter(path, above);
  }

  Found sorted() {
    const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
    std::sort(found_.files.begin(), found_.files.end(), by_path);
    std::sort(found_.failed.begin(), found_.failed.end(), by_path);
    return std::move(found_);
  }

  fs::path folder_;
  std::string below_folder_;  // folder_ with a '/' at its end
  Found found_;
  std::set<FolderIdentity> seen_;
  std::deque<LinkedFolder> linked_folders_;
};

}  // namespace

bool is_leftover(std::string_view file_name) {
  // Word's and LibreOffice's owner files, Emacs, Vim and editors' backups, Windows' own.
  static constexpr std::array<std::string_view, 3> beginnings{".", "~$", "~WRL"};
  static constexpr std::array<std::string_view, 2> endings{"~", ".swp"};
  static constexpr std::array<std::string_view, 2> names{"Thumbs.db", "desktop.ini"};
  const auto starts = [&](std::string_view part) { return file_name.starts_with(part); };
  const auto ends = [&](std::string_view part) { return file_name.ends_with(part); };
  return std::any_of(beginnings.begin(), beginnings.end(), starts) ||
         std::any_of(endings.begin(), endings.end(), ends) ||
         std::find(names.begin(), names.end(), file_name) != names.end();
}

Found walk(const fs::path& folder, const fs::path& index) {
  return Walker(folder).walk(index);
}

Found look_at(const fs::path& folder, const std::string& path) {
  return Walker(folder).look_at(path);
}

}  // namespace vankien::indexer
