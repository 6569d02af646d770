#include "indexer/scan.h"

#include <fmt/format.h>

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
bool may_be_retried(const FileState& state, bool retry_failed) {
  return state.outcome == FileOutcome::failed && (retry_failed || state.hash.empty());
}

class Scanner {
 public:
  Scanner(const Roots& roots, const FileStates& known, bool retry_failed)
      : roots_(roots), known_(known), retry_failed_(retry_failed) {}

  void look(const Scope& scope) {
    Found found;
    if (scope.one_file) {
      found = look_at(roots_.folder(scope.root), scope.path);
      take(found, scope.root, "", scope);
    } else {
      found = walk(roots_.absolute({scope.root, scope.path}));
      take(found, scope.root, scope.path, scope);
    }
  }

  // Once all scopes were looked at: what is known, was looked for and did not appear is gone.
  Scan take_result() {
    for (const auto& [key, state] : known_)
      if (!seen_.contains(key))
        (is_missing(key) ? scan_.gone : scan_.holds).emplace(key, state);
    return std::move(scan_);
  }

 private:
  // `folder` is what the found paths are relative to.
  void take(const Found& found, const std::string& root, const std::string& folder,
            const Scope& scope) {
    looked_at_.push_back(scope);
    for (const FoundFile& file : found.files)
      take_file({root, join(folder, file.path)}, file.stamp);
    for (const std::string& path : found.unread)
      unknown_.push_back({.root = root, .path = join(folder, path), .one_file = false});
    for (const Skipped& skipped : found.failed) {
      const std::string path = skipped.path.lexically_relative(roots_.folder(root)).string();
      scan_.unreadable[{root, path == "." ? "" : path}] = skipped.reason;
    }
  }

  void take_file(const FileKey& key, const FileStamp& stamp) {
    seen_.insert(key);
    const auto known = known_.find(key);
    if (known != known_.end() && known->second.stamp == stamp &&
        !may_be_retried(known->second, retry_failed_))
      scan_.holds.emplace(*known);
    else
      scan_.to_read[key] = stamp;
  }

  [[nodiscard]] bool is_missing(const FileKey& key) const {
    const auto holds = [&](const Scope& scope) { return scope.holds(key); };
    return std::any_of(looked_at_.begin(), looked_at_.end(), holds) &&
           std::none_of(unknown_.begin(), unknown_.end(), holds);
  }

  const Roots& roots_;
  const FileStates& known_;
  bool retry_failed_;
  Scan scan_;
  std::set<FileKey> seen_;
  std::vector<Scope> looked_at_;
  std::vector<Scope> unknown_;
};

std::variant<std::string, Unreadable> hash_within_limits(const std::filesystem::path& file,
                                                         const FileStamp& stamp) {
  if (stamp.size > max_file_bytes)
    return Unreadable{fmt::format("larger than {} MB", max_file_bytes / megabyte)};
  auto hash = file_hash(file);
  if (const auto* unreadable = std::get_if<Unreadable>(&hash))
    return Unreadable{fmt::format("cannot be read: {}", unreadable->reason)};
  return hash;
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

bool is_unchanged(const FileState* before, const std::string& hash, bool retry_failed) {
  return before != nullptr && before->outcome != FileOutcome::withheld && before->hash == hash &&
         !may_be_retried(*before, retry_failed);
}

void sort_in(const ReadFile& file, const FileState* before, bool retry_failed, const Roots& roots,
             Contents& contents) {
  if (const auto* unreadable = std::get_if<Unreadable>(&file.hash)) {
    if (before != nullptr && before->outcome == FileOutcome::indexed) {
      contents.unread.push_back({roots.absolute(file.key), unreadable->reason});
      contents.holds.emplace(file.key, *before);
    } else {
      contents.failed[file.key] = {file.stamp, FileOutcome::failed, "", unreadable->reason};
    }
    return;
  }
  const auto& hash = std::get<std::string>(file.hash);
  if (!is_unchanged(before, hash, retry_failed)) {
    contents.hashes[file.key] = hash;
    return;
  }
  FileState state = *before;
  state.stamp = file.stamp;
  contents.holds.emplace(file.key, std::move(state));
}

}  // namespace

Scan scan(const std::vector<Scope>& scopes, const Roots& roots, const FileStates& known,
          bool retry_failed) {
  Scanner scanner(roots, known, retry_failed);
  for (const Scope& scope : scopes)
    scanner.look(scope);
  return scanner.take_result();
}

Contents read_contents(const Scan& scan, const Roots& roots, const FileStates& known,
                       bool retry_failed, unsigned threads) {
  Contents contents;
  for (const ReadFile& file : hash_all(scan, roots, threads)) {
    const auto before = known.find(file.key);
    sort_in(file, before == known.end() ? nullptr : &before->second, retry_failed, roots, contents);
  }
  return contents;
}

}  // namespace vankien::indexer
