#include "indexer/contents.h"

#include "indexer/content_hash.h"
#include "indexer/limits.h"
#include "indexer/members.h"
#include "indexer/parallel.h"

namespace vankien::indexer {
namespace {

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

Contents read_contents(const ScanInput& input, const Scan& scan, unsigned threads) {
  Sorter sorter(input);
  for (const ReadFile& file : read_all(input, scan, threads))
    sorter.take(file);
  return sorter.take_result();
}

}  // namespace vankien::indexer
