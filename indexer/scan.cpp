#include "indexer/scan.h"

#include <algorithm>
#include <set>

#include "indexer/walk.h"

namespace vankien::indexer {
namespace {

std::string join(const std::string& folder, const std::string& path) {
  return folder.empty() || path.empty() ? folder + path : folder + "/" + path;
}

class Scanner {
 public:
  explicit Scanner(const ScanInput& input) : input_(input) {}

  void look(const Scope& scope) {
    looked_at_.push_back(scope);
    if (scope.one_file)
      take(look_at(input_.roots.folder(scope.root), scope.path), scope.root, "");
    else
      take(walk(input_.roots.absolute({scope.root, scope.path}), input_.index), scope.root,
           scope.path);
  }

  // Once all scopes were looked at: what is known, was looked for and did not appear is gone. One
  // pass over both in their common order, for most of many files are as they were.
  Scan take_result() {
    reopen_for_members();
    FileStates members;
    auto found = scan_.to_read.begin();
    for (const auto& [key, state] : input_.known) {
      while (found != scan_.to_read.end() && found->first < key)
        ++found;
      if (key.container()) {
        members.emplace_hint(members.end(), key, state);
      } else if (found == scan_.to_read.end() || found->first != key) {
        FileStates& absent = is_missing(key) ? scan_.gone : scan_.holds;
        absent.emplace_hint(absent.end(), key, state);
      } else if (is_as_it_was(state, found->second) && !reopen_.contains(key)) {
        scan_.holds.emplace_hint(scan_.holds.end(), key, state);
        found = scan_.to_read.erase(found);
      }
    }
    for (const auto& [key, state] : members)
      take_known_member(key, state);
    return std::move(scan_);
  }

 private:
  // `folder` is what the found paths are relative to.
  void take(Found found, const std::string& root, const std::string& folder) {
    for (FoundFile& file : found.files)
      scan_.to_read.emplace_hint(
          scan_.to_read.end(),
          FileKey{root, folder.empty() ? std::move(file.path) : join(folder, file.path)},
          file.stamp);
    for (const std::string& path : found.unread)
      unknown_.push_back({.root = root, .path = join(folder, path), .one_file = false});
    for (const Skipped& skipped : found.failed) {
      const std::string path = skipped.path.lexically_relative(input_.roots.folder(root)).string();
      scan_.unreadable[{root, path == "." ? "" : path}] = skipped.reason;
    }
  }

  [[nodiscard]] bool is_as_it_was(const FileState& state, const FileStamp& stamp) const {
    return state.stamp == stamp && !may_be_retried(state, input_);
  }

  [[nodiscard]] bool is_missing(const FileKey& key) const {
    const auto holds = [&](const Scope& scope) { return scope.holds(key); };
    return std::any_of(looked_at_.begin(), looked_at_.end(), holds) &&
           std::none_of(unknown_.begin(), unknown_.end(), holds);
  }

  // A member that is worth another try is only reached through its container.
  void reopen_for_members() {
    for (const auto& [key, state] : input_.known)
      if (const auto container = key.container(); container && may_be_retried(state, input_))
        reopen_.insert(*container);
  }

  // Of a container that is opened again, its members will tell.
  void take_known_member(const FileKey& key, const FileState& state) {
    const FileKey container = *key.container();
    if (scan_.holds.contains(container))
      scan_.holds.emplace(key, state);
    else if (!scan_.to_read.contains(container))
      scan_.gone.emplace(key, state);
  }

  const ScanInput& input_;
  std::set<FileKey> reopen_;
  Scan scan_;  // all found files are to be read, until take_result()
  std::vector<Scope> looked_at_;
  std::vector<Scope> unknown_;
};

}  // namespace

bool may_be_retried(const FileState& state, const ScanInput& input) {
  if (state.outcome == FileOutcome::withheld)
    return input.retry_withheld;
  if (state.outcome != FileOutcome::failed)
    return false;
  const auto has_been_read = [&] {
    return Reason::decode(state.detail).code == ReasonCode::awaits_recognition &&
           input.recognised.has(state.hash);
  };
  return input.retry_failed || state.hash.empty() || has_been_read();
}

Scan scan(const ScanInput& input) {
  Scanner scanner(input);
  for (const Scope& scope : input.scopes)
    scanner.look(scope);
  return scanner.take_result();
}

}  // namespace vankien::indexer
