// The small databases of which a new generation is made, and their merging at disk speed.
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/index_writer.h"
#include "indexer/shard_ranges.h"

namespace vankien::indexer {

// A folder that is gone when its owner is, whatever happens.
class BuildFolder {
 public:
  explicit BuildFolder(std::filesystem::path path);
  ~BuildFolder();
  BuildFolder(const BuildFolder&) = delete;
  BuildFolder& operator=(const BuildFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// Works in a folder of its own below the index; what it throws leaves nothing behind. To be called
// in the order of declaration. `task` must outlive it.
class GenerationBuilder {
 public:
  explicit GenerationBuilder(const WriteTask& task);

  // The present generation without the documents that go or come anew.
  void keep_the_rest();
  // A database for each shard, in parallel; each is made in memory-sized steps by one thread.
  void make_shards();
  void merge_into(const std::filesystem::path& generation);

  [[nodiscard]] const ChangeResults& results() const { return results_; }

 private:
  void make_shard(const ShardRange& range, const std::filesystem::path& shard);
  void merge_in_groups();

  const WriteTask& task_;
  BuildFolder build_;
  std::filesystem::path present_;             // empty when there is none
  std::vector<std::filesystem::path> parts_;  // databases to be merged, in order
  unsigned round_ = 0;
  ChangeResults results_;
};

}  // namespace vankien::indexer
