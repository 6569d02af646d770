#include "indexer/roots.h"

#include <fmt/format.h>

#include <optional>

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// Metadata names must stay short.
constexpr std::size_t max_name_bytes = 100;

std::string join(const std::string& folder, const std::string& path) {
  return folder.empty() || path.empty() ? folder + path : folder + "/" + path;
}

// The path of `inner` below `outer`, "" when they are one; nullopt when it lies elsewhere.
std::optional<std::string> below(const fs::path& outer, const fs::path& inner) {
  std::string folder = outer.string();
  const std::string& path = inner.string();
  if (path == folder)
    return "";
  if (!folder.ends_with('/'))
    folder += '/';
  if (!path.starts_with(folder))
    return std::nullopt;
  return path.substr(folder.size());
}

}  // namespace

bool Scope::holds(const FileKey& key) const {
  if (key.root != root)
    return false;
  if (path.empty() || key.path == path)
    return true;
  if (const auto container = key.container(); container && container->path == path)
    return true;
  return !one_file && key.path.starts_with(path + "/");
}

Scope Roots::cover_folder(const fs::path& folder) {
  for (const auto& [name, root] : folders_)
    if (const auto path = below(root, folder))
      return {.root = name, .path = *path, .one_file = false};
  add(folder);
  return cover_folder(folder);
}

Scope Roots::cover_file(const fs::path& file) {
  Scope scope = cover_folder(file.parent_path());
  scope.path = join(scope.path, file.filename().string());
  scope.one_file = true;
  return scope;
}

void Roots::add(const fs::path& folder) {
  const std::string name = free_name(folder);
  for (auto root = folders_.begin(); root != folders_.end();) {
    if (const auto path = below(folder, root->second)) {
      absorbed_[root->first] = {.root = name, .path = *path};
      root = folders_.erase(root);
    } else {
      ++root;
    }
  }
  folders_[name] = folder;
}

std::string Roots::free_name(const fs::path& folder) const {
  std::string base = folder.filename().string().substr(0, max_name_bytes);
  if (base.empty())
    base = "root";
  std::string name = base;
  for (int n = 2; folders_.contains(name) || absorbed_.contains(name); ++n)
    name = fmt::format("{}-{}", base, n);
  return name;
}

FileKey Roots::relocated(FileKey key) const {
  for (auto now = absorbed_.find(key.root); now != absorbed_.end(); now = absorbed_.find(key.root))
    key = {.root = now->second.root, .path = join(now->second.path, key.path)};
  return key;
}

fs::path Roots::absolute(const FileKey& key) const {
  return key.path.empty() ? folder(key.root) : folder(key.root) / key.path;
}

}  // namespace vankien::indexer
