// A new generation from small databases: built beside the present one, published by one switch.
#include "indexer/disk_space.h"
#include "indexer/generation_builder.h"
#include "indexer/index_writer.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

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
    write_collection_data(database, task, builder.results(), words_with_entries(database));
    write_metadata(database, before, after(builder.results()));
    database.commit();
  }
  generation.publish(task.index);
  task.index.remove_old_generations();
  return builder.results();
}

void write_anew(const schema::IndexDirectory& index) {
  require_free_space(index.path(), 2 * bytes_below(index.current()));
  UnpublishedGeneration generation(index.next_generation());
  Xapian::Database(index.current().string()).compact(generation.path().string());
  generation.publish(index);
  index.remove_old_generations();
}

}  // namespace vankien::indexer
