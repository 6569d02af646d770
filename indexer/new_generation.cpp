// A new generation from small databases: built beside the present one, published by one switch.
#include <set>

#include "indexer/disk_space.h"
#include "indexer/generation_builder.h"
#include "indexer/index_writer.h"
#include "schema/fields.h"

namespace vankien::indexer {
namespace {

namespace fs = std::filesystem;

// A generation that was not published is of no use to anyone.
class UnpublishedGeneration {
 public:
  explicit UnpublishedGeneration(fs::path path) : path_(std::move(path)) {}
  ~UnpublishedGeneration() {
    std::error_code ignored;  // remove_leftovers() tries again
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

// Xapian goes on to keep the least and the greatest value of a slot when their documents are gone,
// until the slot has been empty.
void tighten_bounds(Xapian::WritableDatabase& database, Xapian::valueno slot) {
  std::vector<std::pair<Xapian::docid, std::string>> values;
  std::set<std::string> different;
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot);
       ++value) {
    values.emplace_back(value.get_docid(), *value);
    different.insert(*value);
  }
  if (values.empty() || (*different.begin() == database.get_value_lower_bound(slot) &&
                         *different.rbegin() == database.get_value_upper_bound(slot)))
    return;
  const auto set_all = [&](bool present) {
    for (const auto& [id, value] : values) {
      Xapian::Document document = database.get_document(id);
      if (present)
        document.add_value(slot, value);
      else
        document.remove_value(slot);
      database.replace_document(id, document);
    }
    database.commit();
  };
  set_all(false);
  set_all(true);
}

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
  task.index.remove_leftovers();
  return builder.results();
}

void write_anew(const schema::IndexDirectory& index) {
  require_free_space(index.path(), 3 * bytes_below(index.current()));
  const UnpublishedGeneration copy(index.next_generation());
  Xapian::Database(index.current().string()).compact(copy.path().string());
  {
    Xapian::WritableDatabase database(copy.path().string(), Xapian::DB_OPEN);
    for (const schema::Field& field : schema::fields)
      if (field.slot != schema::no_slot)
        tighten_bounds(database, field.slot);
    database.set_metadata(std::string(schema::metadata_traces), "");
    database.commit();
  }
  UnpublishedGeneration generation(index.next_generation());
  Xapian::Database(copy.path().string()).compact(generation.path().string());
  generation.publish(index);
  index.remove_leftovers();
}

}  // namespace vankien::indexer
