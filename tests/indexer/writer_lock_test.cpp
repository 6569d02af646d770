#include "indexer/writer_lock.h"

#include <optional>

#include "schema/error.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

using vankien::indexer::WriterLock;
using vankien::schema::Error;
using vankien::schema::ErrorCode;
using vankien::tests::TemporaryFolder;

TEST_CASE("one writer at a time") {
  const TemporaryFolder folder;
  const auto index = folder.path() / "a/b";
  std::optional<WriterLock> lock(index);
  try {
    const WriterLock second(index);
    FAIL("a second writer got in");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::index_locked);
  }
  lock.reset();
  CHECK_NOTHROW(WriterLock(index));
}

TEST_CASE("an index folder that cannot be one is an error") {
  const TemporaryFolder folder;
  const auto file = folder.write("file", "x");
  CHECK_THROWS_AS(WriterLock(file / "index"), Error);
}
