#include "indexer/scan.h"

#include <algorithm>

#include "indexer/content_hash.h"
#include "indexer/limits.h"
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
    auto found = scan_.to_read.begin();
    for (const auto& [key, state] : input_.known) {
      while (found != scan_.to_read.end() && found->first < key)
        ++found;
      if (found == scan_.to_read.end() || found->first != key) {
        FileStates& absent = is_missing(key) ? scan_.gone : scan_.holds;
        absent.emplace_hint(absent.end(), key, state);
      } else if (is_as_it_was(state, found->second)) {
        scan_.holds.emplace_hint(scan_.holds.end(), key, state);
        found = scan_.to_read.erase(found);
      }
    }
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

  const ScanInput& input_;
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
};

std::vector<ReadFile> hash_all(const Scan& scan, const Roots& roots, unsigned threads) {
  std::vector<ReadFile> files;
  for (const auto& [key, stamp] : scan.to_read)
    files.push_back({key, stamp, {}});
  in_parallel(files.size(), threads, [&](std::size_t i) {
    files[i].hash = hash_within_limits(roots.absolute(files[i].key), files[i].stamp);
  });
  return files;
}

class Sorter {
 public:
  explicit Sorter(const ScanInput& input) : input_(input) {}

  void take(const ReadFile& file) {
    const auto known = input_.known.find(file.key);
    const FileState* before = known == input_.known.end() ? nullptr : &known->second;
    if (const auto* unreadable = std::get_if<Unreadable>(&file.hash))
      take_unreadable(file, unreadable->reason, before);
    else
      take_hash(file, std::get<std::string>(file.hash), before);
  }

  Contents take_result() { return std::move(contents_); }

 private:
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
  for (const ReadFile& file : hash_all(scan, input.roots, threads))
    sorter.take(file);
  return sorter.take_result();
}

}  // namespace vankien::indexer
