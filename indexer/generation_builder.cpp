#include "indexer/generation_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "indexer/parallel.h"
#include "schema/terms.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// Each takes four open files; systems allow 1024.
constexpr std::size_t max_merged_at_once = 64;

// Neither is of use after a crash: what they write is thrown away then.
constexpr int throwaway = Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

// The parts in order into one database.
void merge(std::span<const fs::path> parts, const fs::path& merged) {
  Xapian::Database all;
  for (const fs::path& part : parts)
    all.add_database(Xapian::Database(part.string()));
  if (all.size() == 0)
    Xapian::WritableDatabase(merged.string(), Xapian::DB_CREATE);
  else
    all.compact(merged.string(), Xapian::DBCOMPACT_MULTIPASS);
}

}  // namespace

BuildFolder::BuildFolder(fs::path path) : path_(std::move(path)) {
  fs::remove_all(path_);  // of a process that was killed
  fs::create_directories(path_);
}

BuildFolder::~BuildFolder() {
  std::error_code ignored;  // tried again before the next build
  fs::remove_all(path_, ignored);
}

GenerationBuilder::GenerationBuilder(const WriteTask& task)
    : task_(task), build_(task.index.build_folder()), results_(task.plan.changes.size()) {
  if (task.index.exists())
    present_ = task.index.current();
}

void GenerationBuilder::keep_the_rest() {
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

void GenerationBuilder::make_shards() {
  const std::vector<ShardRange> ranges = shard_ranges(task_);
  const std::size_t first = parts_.size();
  for (std::size_t i = 0; i < ranges.size(); ++i)
    parts_.push_back(build_.path() / fmt::format("shard-{}", i));
  in_parallel(ranges.size(), task_.threads,
              [&](std::size_t i) { make_shard(ranges[i], parts_[first + i]); });
}

void GenerationBuilder::merge_into(const fs::path& generation) {
  while (parts_.size() > max_merged_at_once)
    merge_in_groups();
  merge(parts_, generation);
}

void GenerationBuilder::make_shard(const ShardRange& range, const fs::path& shard) {
  Xapian::WritableDatabase database(shard.string(), Xapian::DB_CREATE | throwaway);
  DocumentSource source(task_.sources, present_);
  for (std::size_t n = range.begin; n < range.end; ++n) {
    const DocumentChange& change = task_.plan.changes[n];
    const MadeDocument made = source.make(change);
    if (made.outcome == FileOutcome::indexed)
      database.add_document(made.posting);
    results_[n] = {made.outcome, made.reason, made.evidence, made.year, made.copy};
    task_.progress.add(change.files.size(), task_.bytes_of(change));
  }
  database.commit();
}

void GenerationBuilder::merge_in_groups() {
  std::vector<fs::path> merged((parts_.size() + max_merged_at_once - 1) / max_merged_at_once);
  const unsigned round = round_++;
  in_parallel(merged.size(), task_.threads, [&](std::size_t i) {
    const std::size_t begin = i * max_merged_at_once;
    const std::size_t count = std::min(max_merged_at_once, parts_.size() - begin);
    const auto group = std::span(parts_).subspan(begin, count);
    merged[i] = build_.path() / fmt::format("merged-{}-{}", round, i);
    merge(group, merged[i]);
    for (const fs::path& part : group)
      fs::remove_all(part);
  });
  parts_ = std::move(merged);
}

}  // namespace vankien::indexer
