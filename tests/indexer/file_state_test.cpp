#include "indexer/file_state.h"

#include "schema/error.h"
#include "tests/catch.h"

using namespace vankien::indexer;
using namespace std::string_literals;

TEST_CASE("the state of a file survives its encoding, whatever the bytes") {
  const FileKey key{"gốc", "a\xff\0/b\n"s};
  const FileState state{{1, -2, 3}, FileOutcome::failed, "hash", "lý do"};
  const std::string bytes = encode(key, state);
  const auto [same_key, same_state] = decode_file_state(bytes);
  CHECK(same_key == key);
  CHECK(same_state == state);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_THROWS_AS(decode_file_state(bytes.substr(0, size)), vankien::schema::Error);
  CHECK_THROWS_AS(decode_file_state(bytes + "x"), vankien::schema::Error);
}

TEST_CASE("names of metadata entries are short and distinct") {
  const std::string deep(4000, 'x');
  CHECK(metadata_key({"r", deep}).size() < 100);
  CHECK(metadata_key({"r", deep}) != metadata_key({"r", deep + "y"}));
  CHECK(metadata_key({"a", "b"}) != metadata_key({"ab", ""}));
}

TEST_CASE("the file name is the last part of the path") {
  CHECK(FileKey{"r", "a/b.txt"}.file_name() == "b.txt");
  CHECK(FileKey{"r", "b.txt"}.file_name() == "b.txt");
}
