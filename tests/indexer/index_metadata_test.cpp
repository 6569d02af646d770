#include "indexer/index_metadata.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using namespace vankien::indexer;

namespace {

FileState with_hash(const std::string& hash) {
  return {{1, 2, 3}, FileOutcome::indexed, hash, "id"};
}

IndexMetadata of_files(const std::map<std::string, std::string>& hashes) {
  IndexMetadata metadata{{{"r", "/r"}}, {}, "tables"};
  for (const auto& [path, hash] : hashes)
    metadata.files[{"r", path}] = with_hash(hash);
  return metadata;
}

}  // namespace

TEST_CASE("metadata are read as they were written, whatever was there before") {
  const auto before = of_files(
      {{"a gone first", "1"}, {"c stays", "1"}, {"d changes", "1"}, {"f gone", "1"}, {"z", "1"}});
  const auto after = GENERATE_COPY(
      of_files({{"b new", "1"}, {"c stays", "1"}, {"d changes", "2"}, {"e new", "1"}}),
      of_files({{"z", "1"}, {"zz new last", "1"}}), of_files({}), before);
  const vankien::tests::TemporaryFolder folder;
  Xapian::WritableDatabase database((folder.path() / "index").string());
  write_metadata(database, {}, before);
  CHECK(read_metadata(database) == before);
  write_metadata(database, before, after);
  CHECK(read_metadata(database) == after);
}

TEST_CASE("of files' states only those are written that differ") {
  const auto before = of_files({{"a", "1"}, {"b", "1"}, {"c", "1"}});
  const vankien::tests::TemporaryFolder folder;
  Xapian::WritableDatabase database((folder.path() / "index").string());
  write_metadata(database, before, of_files({{"a", "1"}, {"b", "2"}, {"d", "1"}, {"c", "1"}}));
  CHECK(read_metadata(database).files == of_files({{"b", "2"}, {"d", "1"}}).files);
}
