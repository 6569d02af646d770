#include "indexer/scan.h"

#include <algorithm>
#include <set>

#include "indexer/content_hash.h"
#include "indexer/limits.h"
#include "indexer/members.h"
#include "indexer/parallel.h"
#include "indexer/walk.h"

namespace vankien::indexer {
namespace {

std::string join(const std::string& folder, const std::string& path) {
  return folder.empty() || path.empty() ? folder + path : folder + "/" + path;
}

// Worth another try: what could not be read at all costs nothing, the rest only on request.
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

std::variant<std::string, Unreadable> hash_within_limits(const std::filesystem::path& file,
                                                         const FileStamp& stamp) {
  if (stamp.size > max_file_bytes)
    return Unreadable{because(ReasonCode::file_too_large, max_file_bytes / megabyte)};
  return file_hash(file);
}

// A file under its key, with what its bytes gave.
struct ReadFile {
  FileKey key;
  FileStamp stamp;
  std::variant<std::string, Unreadable> hash;
  Container container = Container::none;
  std::variant<std::vector<ListedMember>, Reason> members;
};

std::vector<ReadFile> read_all(const ScanInput& input, const Scan& scan, unsigned threads) {
  std::vector<ReadFile> files;
  for (const auto& [key, stamp] : scan.to_read)
    files.push_back({.key = key, .stamp = stamp, .hash = {}, .members = {}});
  in_parallel(files.size(), threads, [&](std::size_t i) {
    ReadFile& file = files[i];
    const std::filesystem::path path = input.roots.absolute(file.key);
    file.hash = hash_within_limits(path, file.stamp);
    if (std::holds_alternative<Unreadable>(file.hash))
      return;
    file.container = input.extractor.container(path);
    if (file.container != Container::none)
      file.members = input.extractor.members(path);
  });
  return files;
}

class Sorter {
 public:
  explicit Sorter(const ScanInput& input) : input_(input) {}

  void take(const ReadFile& file) {
    if (const auto* unreadable = std::get_if<Unreadable>(&file.hash))
      take_unreadable(file, unreadable->reason, before(file.key));
    else if (file.container == Container::zip)
      take_package(file);
    else
      take_hash(file, std::get<std::string>(file.hash), before(file.key));
    if (const auto* members = std::get_if<std::vector<ListedMember>>(&file.members))
      take_members(file, *members);
  }

  Contents take_result() { return std::move(contents_); }

 private:
  [[nodiscard]] const FileState* before(const FileKey& key) const {
    const auto known = input_.known.find(key);
    return known == input_.known.end() ? nullptr : &known->second;
  }

  // It is no document, only what lies in it.
  void take_package(const ReadFile& file) {
    const std::string& hash = std::get<std::string>(file.hash);
    const auto* reason = std::get_if<Reason>(&file.members);
    FileState state{file.stamp, FileOutcome::opened, hash, ""};
    if (reason != nullptr)
      state = {file.stamp, FileOutcome::failed, hash, reason->encode()};
    FileStates& states = reason == nullptr ? contents_.holds : contents_.failed;
    states.insert_or_assign(file.key, std::move(state));
  }

  void take_members(const ReadFile& container, const std::vector<ListedMember>& members) {
    for (const ListedMember& member : members) {
      ReadFile file{
          .key = {container.key.root, container.key.path + std::string(member_mark) + member.name},
          .stamp = container.stamp,
          .hash = {},
          .members = {}};
      file.stamp.size = member.size;
      contents_.members.emplace(file.key, file.stamp);
      if (const auto* hash = std::get_if<std::string>(&member.hash))
        take_hash(file, *hash, before(file.key));
      else
        contents_.failed[file.key] = {file.stamp, FileOutcome::failed, "",
                                      std::get<Reason>(member.hash).encode()};
    }
    take_gone_members(container.key);
  }

  void take_gone_members(const FileKey& container) {
    const FileKey first{container.root, container.path + std::string(member_mark)};
    for (auto known = input_.known.lower_bound(first);
         known != input_.known.end() && known->first.container() == container; ++known)
      if (!contents_.members.contains(known->first))
        contents_.gone.insert(*known);
  }

  void take_unreadable(const ReadFile& file, const Reason& reason, const FileState* before) {
    if (before == nullptr || before->outcome != FileOutcome::indexed) {
      contents_.failed[file.key] = {file.stamp, FileOutcome::failed, "", reason.encode()};
      return;
    }
    contents_.unread.push_back({input_.roots.absolute(file.key), reason});
    contents_.holds.emplace(file.key, *before);
  }

  void take_hash(const ReadFile& file, const std::string& hash, const FileState* before) {
    const bool unchanged =
        before != nullptr && before->hash == hash && !may_be_retried(*before, input_);
    if (!unchanged) {
      contents_.hashes[file.key] = hash;
      return;
    }
    FileState state = *before;
    state.stamp = file.stamp;
    contents_.holds.emplace(file.key, std::move(state));
  }

  const ScanInput& input_;
  Contents contents_;
};

}  // namespace

Scan scan(const ScanInput& input) {
  Scanner scanner(input);
  for (const Scope& scope : input.scopes)
    scanner.look(scope);
  return scanner.take_result();
}

Contents read_contents(const ScanInput& input, const Scan& scan, unsigned threads) {
  Sorter sorter(input);
  for (const ReadFile& file : read_all(input, scan, threads))
    sorter.take(file);
  return sorter.take_result();
}

}  // namespace vankien::indexer
