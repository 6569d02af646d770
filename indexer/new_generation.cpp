// A new generation from small databases: each is made by one thread in memory-sized steps, and
// compaction merges them at disk speed.
#include <fmt/format.h>

#include <algorithm>

#include "indexer/index_writer.h"
#include "indexer/limits.h"
#include "indexer/parallel.h"
#include "schema/terms.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// Larger shards cost memory and time (a database slows down as it grows), smaller ones merging.
// Measured on 1,000 documents of 10 KB: 100 a shard 2.5, 300 2.2, 600 2.05 MB per CPU second.
constexpr std::size_t max_shard_documents = 100;
constexpr std::uint64_t max_shard_bytes = 4 * megabyte;

// Each takes four open files; systems allow 1024.
constexpr std::size_t max_merged_at_once = 64;

// Neither is of use after a crash: what they write is thrown away then.
constexpr int throwaway = Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

// A folder that is gone when its owner is, whatever happens.
class BuildFolder {
 public:
  explicit BuildFolder(fs::path path) : path_(std::move(path)) {
    fs::remove_all(path_);  // of a process that was killed
    fs::create_directories(path_);
  }
  ~BuildFolder() {
    std::error_code ignored;  // tried again before the next build
    fs::remove_all(path_, ignored);
  }
  BuildFolder(const BuildFolder&) = delete;
  BuildFolder& operator=(const BuildFolder&) = delete;

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Neighbouring changes, so that the order of documents does not depend on threads.
std::vector<Range> shard_ranges(const WriteTask& task) {
  const auto& changes = task.plan.changes;
  const std::size_t share = (changes.size() + task.threads - 1) / task.threads;
  const std::size_t most = std::clamp<std::size_t>(share, 1, max_shard_documents);
  std::vector<Range> ranges;
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const std::uint64_t size = task.bytes_of(changes[i]);
    const bool full = ranges.empty() || ranges.back().end - ranges.back().begin == most ||
                      bytes + size > max_shard_bytes;
    if (full) {
      ranges.push_back({i, i});
      bytes = 0;
    }
    ranges.back().end = i + 1;
    bytes += size;
  }
  return ranges;
}

// Builds the databases of one new generation in a folder of their own.
class GenerationBuilder {
 public:
  explicit GenerationBuilder(const WriteTask& task)
      : task_(task), build_(task.index.path() / "build"), results_(task.plan.changes.size()) {
    if (task.index.exists())
      present_ = task.index.current();
  }

  // The present generation without the documents that go or come anew.
  void keep_the_rest() {
    if (present_.empty())
      return;
    parts_.push_back(build_.path() / "kept");
    fs::copy(present_, parts_.back());
    Xapian::WritableDatabase database(parts_.back().string(), Xapian::DB_OPEN | throwaway);
    for (const std::string& id : task_.plan.removed)
      database.delete_document(schema::id_term(id));
    for (const DocumentChange& change : task_.plan.changes)
      if (change.known)
        database.delete_document(schema::id_term(change.id));
    database.commit();
  }

  void make_shards() {
    const std::vector<Range> ranges = shard_ranges(task_);
    const std::size_t first = parts_.size();
    for (std::size_t i = 0; i < ranges.size(); ++i)
      parts_.push_back(build_.path() / fmt::format("shard-{}", i));
    in_parallel(ranges.size(), task_.threads,
                [&](std::size_t i) { make_shard(ranges[i], parts_[first + i]); });
  }

  void merge_into(const fs::path& generation) {
    while (parts_.size() > max_merged_at_once)
      merge_in_groups();
    merge({0, parts_.size()}, generation);
  }

  [[nodiscard]] const ChangeResults& results() const { return results_; }

 private:
  void make_shard(const Range& range, const fs::path& shard) {
    Xapian::WritableDatabase database(shard.string(), Xapian::DB_CREATE | throwaway);
    DocumentSource source(task_.extractor, task_.roots, present_);
    for (std::size_t n = range.begin; n < range.end; ++n) {
      const DocumentChange& change = task_.plan.changes[n];
      const MadeDocument made = source.make(change);
      if (made.outcome == FileOutcome::indexed)
        database.add_document(made.posting);
      results_[n] = {made.outcome, made.reason, made.evidence};
      task_.progress.add(change.files.size(), task_.bytes_of(change));
    }
    database.commit();
  }

  // The parts in order into one database.
  void merge(const Range& range, const fs::path& merged) const {
    Xapian::Database all;
    for (std::size_t i = range.begin; i < range.end; ++i)
      all.add_database(Xapian::Database(parts_[i].string()));
    if (all.size() == 0)
      Xapian::WritableDatabase(merged.string(), Xapian::DB_CREATE);
    else
      all.compact(merged.string(), Xapian::DBCOMPACT_MULTIPASS);
  }

  void merge_in_groups() {
    std::vector<fs::path> merged((parts_.size() + max_merged_at_once - 1) / max_merged_at_once);
    const unsigned round = round_++;
    in_parallel(merged.size(), task_.threads, [&](std::size_t i) {
      const Range range{i * max_merged_at_once,
                        std::min((i + 1) * max_merged_at_once, parts_.size())};
      merged[i] = build_.path() / fmt::format("merged-{}-{}", round, i);
      merge(range, merged[i]);
      for (std::size_t n = range.begin; n < range.end; ++n)
        fs::remove_all(parts_[n]);
    });
    parts_ = std::move(merged);
  }

  const WriteTask& task_;
  BuildFolder build_;
  fs::path present_;             // empty when there is none
  std::vector<fs::path> parts_;  // databases to be merged, in order
  unsigned round_ = 0;
  ChangeResults results_;
};

// A generation that was not published is of no use to anyone.
class UnpublishedGeneration {
 public:
  explicit UnpublishedGeneration(fs::path path) : path_(std::move(path)) {}
  ~UnpublishedGeneration() {
    std::error_code ignored;  // remove_old_generations() tries again
    if (!published_)
      fs::remove_all(path_, ignored);
  }
  UnpublishedGeneration(const UnpublishedGeneration&) = delete;
  UnpublishedGeneration& operator=(const UnpublishedGeneration&) = delete;

  [[nodiscard]] const fs::path& path() const { return path_; }
  void publish(const schema::IndexDirectory& index) {
    index.publish(path_);
    published_ = true;
  }

 private:
  fs::path path_;
  bool published_ = false;
};

}  // namespace

ChangeResults write_new_generation(const WriteTask& task, const IndexMetadata& before,
                                   const MetadataAfter& after) {
  GenerationBuilder builder(task);
  builder.keep_the_rest();
  builder.make_shards();
  UnpublishedGeneration generation(task.index.next_generation());
  builder.merge_into(generation.path());
  {
    Xapian::WritableDatabase database(generation.path().string(), Xapian::DB_OPEN);
    write_collection_data(database, task, builder.results(), all_words(database));
    write_metadata(database, before, after(builder.results()));
    database.commit();
  }
  generation.publish(task.index);
  task.index.remove_old_generations();
  return builder.results();
}

}  // namespace vankien::indexer
