#include "schema/index_directory.h"

#include <fstream>

#include "schema/error.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

namespace vankien::schema {
namespace {

namespace fs = std::filesystem;

using tests::TemporaryFolder;

ErrorCode code_of(const IndexDirectory& directory) {
  try {
    static_cast<void>(directory.current());
  } catch (const Error& error) {
    return error.code();
  }
  FAIL("no error");
  return ErrorCode::usage;
}

TEST_CASE("an empty folder is no index, and says so") {
  const TemporaryFolder folder;
  const IndexDirectory directory(folder.path());
  CHECK_FALSE(directory.exists());
  CHECK(code_of(directory) == ErrorCode::index_missing);
  CHECK(directory.next_generation().filename() == "gen-000001");
}

TEST_CASE("a pointer to nonsense is damage, not an empty index") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "current") << "../elsewhere\n";
  CHECK(code_of(IndexDirectory(folder.path())) == ErrorCode::index_damaged);
}

TEST_CASE("publishing switches the generation, then the old one can go") {
  const TemporaryFolder folder;
  const IndexDirectory directory(folder.path());
  for (const char* name : {"gen-000001", "gen-000002"}) {
    const fs::path generation = directory.next_generation();
    CHECK(generation.filename() == name);
    fs::create_directory(generation);
    directory.publish(generation);
    CHECK(directory.current() == generation);
  }
  fs::create_directories(directory.build_folder() / "shard-0");
  directory.remove_leftovers();
  CHECK_FALSE(fs::exists(folder.path() / "gen-000001"));
  CHECK_FALSE(fs::exists(directory.build_folder()));
  CHECK(fs::exists(folder.path() / "gen-000002"));
  CHECK(directory.next_generation().filename() == "gen-000003");
}

}  // namespace
}  // namespace vankien::schema
