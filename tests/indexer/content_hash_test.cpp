#include "indexer/content_hash.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using vankien::indexer::content_hash;
using vankien::indexer::file_hash;
using vankien::indexer::Unreadable;
using vankien::tests::TemporaryFolder;

TEST_CASE("SHA-256 of bytes and files") {
  // FIPS 180-2, appendix B.
  const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  CHECK(content_hash("abc") == abc);
  CHECK(content_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  const TemporaryFolder folder;
  CHECK(std::get<std::string>(file_hash(folder.write("abc", "abc"))) == abc);
  const std::string large(1'000'000, 'a');
  CHECK(std::get<std::string>(file_hash(folder.write("large", large))) == content_hash(large));
  CHECK(std::holds_alternative<Unreadable>(file_hash(folder.path() / "none")));
  CHECK(std::holds_alternative<Unreadable>(file_hash(folder.path())));
}
