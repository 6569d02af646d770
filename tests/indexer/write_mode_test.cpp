#include "indexer/write_mode.h"

#include "tests/catch.h"
#include "tests/indexer/update_fixture.h"

using vankien::indexer::write_mode;
using vankien::indexer::WriteMode;
using vankien::schema::IndexDirectory;

TEST_CASE_METHOD(UpdateFixture, "small changes go in place, all others become a new generation") {
  const IndexDirectory directory(index());
  CHECK(write_mode(directory, {.bytes = 1, .documents = 1, .held = 0}) ==
        WriteMode::new_generation);  // there is none yet
  (void)write("a.txt", "văn bản");
  (void)update();
  const auto [bytes, documents, held, mode] =
      GENERATE(table<std::uint64_t, std::size_t, std::size_t, WriteMode>({
          {0, 0, 0, WriteMode::in_place},
          {100, 8, 1, WriteMode::in_place},
          {100, 9, 1, WriteMode::new_generation},
          {100, 9, 18, WriteMode::in_place},
          {100, 51, 100, WriteMode::new_generation},
          {16'000'000, 1, 100, WriteMode::in_place},
          {16'000'001, 1, 100, WriteMode::new_generation},
      }));
  CAPTURE(bytes, documents, held);
  CHECK(write_mode(directory, {.bytes = bytes, .documents = documents, .held = held}) == mode);
}
