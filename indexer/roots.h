// The folders that an index covers, each under a name: readers see the name, never the machine's
// path.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "indexer/file_state.h"

namespace vankien::indexer {

// What one PATH of the command line means: a root, a folder in it, or one file in it.
struct Scope {
  std::string root;
  std::string path;  // below the root; "" all of it
  bool one_file = false;

  // Whether a file of the index lies in what the PATH names.
  [[nodiscard]] bool holds(const FileKey& key) const;
  bool operator==(const Scope&) const = default;
};

class Roots {
 public:
  using Folders = std::map<std::string, std::filesystem::path>;  // name → absolute folder

  explicit Roots(Folders folders = {}) : folders_(std::move(folders)) {}

  // The scope of an absolute, normal path. A folder outside all roots becomes one, named after
  // itself ("docs", "docs-2", …), and absorbs roots below it. A file outside all roots makes its
  // folder one.
  Scope cover_folder(const std::filesystem::path& folder);
  Scope cover_file(const std::filesystem::path& file);

  // Whether some files go under other keys than those of `folders` at first.
  [[nodiscard]] bool have_absorbed() const { return !absorbed_.empty(); }
  // The key under which a file goes now, when its root was absorbed.
  [[nodiscard]] FileKey relocated(FileKey key) const;

  [[nodiscard]] std::filesystem::path absolute(const FileKey& key) const;
  [[nodiscard]] const std::filesystem::path& folder(const std::string& root) const {
    return folders_.at(root);
  }
  [[nodiscard]] const Folders& folders() const { return folders_; }

 private:
  void add(const std::filesystem::path& folder);
  [[nodiscard]] std::string free_name(const std::filesystem::path& folder) const;

  Folders folders_;
  std::map<std::string, FileKey> absorbed_;  // name of a former root → where it lies now
};

}  // namespace vankien::indexer
