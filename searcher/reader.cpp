#include "searcher/reader.h"

#include <fmt/format.h>

namespace vankien::searcher {
namespace {

void require_schema(const Xapian::Database& database, const std::filesystem::path& generation) {
  const std::string version = database.get_metadata(std::string(schema::metadata_schema));
  if (version != std::to_string(schema::schema_version))
    throw schema::Error(
        schema::ErrorCode::other_schema,
        fmt::format("{} has schema version {}, this program reads {}", generation.string(),
                    version.empty() ? "none" : version, schema::schema_version));
}

}  // namespace

std::unique_ptr<Reader> ReaderPool::borrow(const std::filesystem::path& generation) {
  std::unique_ptr<Reader> reader;
  {
    const std::lock_guard lock(mutex_);
    // Readers of an older generation would keep its deleted files on the disk.
    std::erase_if(idle_, [&](const auto& idle) { return idle->generation != generation; });
    if (!idle_.empty()) {
      reader = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (reader == nullptr)
    reader = open(generation);
  else
    reader->database.reopen();
  bring_up_to_date(*reader);
  return reader;
}

void ReaderPool::give_back(std::unique_ptr<Reader> reader) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(reader));
}

std::unique_ptr<Reader> ReaderPool::open(const std::filesystem::path& generation) const {
  auto reader = std::make_unique<Reader>();
  reader->generation = generation;
  reader->database = Xapian::Database(generation.string());
  require_schema(reader->database, generation);
  return reader;
}

void ReaderPool::bring_up_to_date(Reader& reader) {
  const Xapian::rev revision = reader.database.get_revision();
  if (reader.columns != nullptr && reader.revision == revision)
    return;
  reader.revision = revision;
  share_columns(reader);
}

void ReaderPool::share_columns(Reader& reader) {
  // Loading under the lock: whoever comes meanwhile needs the same columns.
  const std::lock_guard lock(mutex_);
  const bool same = columns_ != nullptr && columns_generation_ == reader.generation &&
                    columns_revision_ == reader.revision;
  if (!same) {
    columns_ = std::make_shared<const Columns>(load_columns(reader.database));
    missing_ = std::make_shared<MissingList>();
    counted_ = std::make_shared<CountedWords>();
    columns_generation_ = reader.generation;
    columns_revision_ = reader.revision;
  }
  reader.columns = columns_;
  reader.missing = missing_;
  reader.counted = counted_;
}

}  // namespace vankien::searcher
