#include "indexer/walk.h"

#include <sys/stat.h>

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using vankien::indexer::Found;
using vankien::indexer::is_leftover;
using vankien::indexer::walk;
using vankien::tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> paths(const Found& found) {
  std::vector<std::string> result;
  for (const auto& file : found.files)
    result.push_back(file.path);
  return result;
}

std::string reason(const Found& found, const fs::path& path) {
  for (const auto& skipped : found.failed)
    if (skipped.path == path)
      return skipped.reason.english();
  return "";
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("walk finds files in byte order of their paths, with their stamps") {
  const TemporaryFolder folder;
  folder.write("b/2.txt", "hai");
  folder.write("b.txt", "");
  folder.write("a/Ư.txt", "u");
  folder.write("a/z.txt", "z");
  const Found found = walk(folder.path());
  CHECK(paths(found) == Paths{"a/z.txt", "a/Ư.txt", "b.txt", "b/2.txt"});
  CHECK(found.files[3].stamp.size == 3);
  CHECK(found.files[3].stamp.modified > 0);
  CHECK(found.failed.empty());
}

TEST_CASE("walk passes over hidden files and editors' leftovers") {
  const auto [name, leftover] = GENERATE(table<std::string, bool>({
      {".git", true},
      {".~lock.a.odt#", true},
      {"..txt", true},
      {"~$bao cao.docx", true},
      {"~WRL0001.tmp", true},
      {"a.txt~", true},
      {".a.txt.swp", true},
      {"Thumbs.db", true},
      {"a.txt", false},
      {"~a.txt", false},
      {"$a.txt", false},
      {"a..txt", false},
  }));
  CAPTURE(name);
  CHECK(is_leftover(name) == leftover);
}

TEST_CASE("walk follows links, each folder once, and names those in a circle") {
  const TemporaryFolder elsewhere;
  elsewhere.write("x.txt", "x");
  const TemporaryFolder folder;
  folder.write("sub/a.txt", "a");
  fs::create_directory_symlink(folder.path(), folder.path() / "sub/up");
  fs::create_directory_symlink(folder.path() / "sub", folder.path() / "again");
  fs::create_directory_symlink(elsewhere.path(), folder.path() / "away");
  fs::create_symlink("self", folder.path() / "self");
  fs::create_symlink("nowhere", folder.path() / "dangling");
  const Found found = walk(folder.path());
  CHECK(paths(found) == Paths{"away/x.txt", "sub/a.txt"});
  CHECK(found.failed.size() == 3);
  CHECK(reason(found, folder.path() / "sub/up") == "symbolic link leads back to a folder above it");
  CHECK(reason(found, folder.path() / "self") == "symbolic links in a circle");
  CHECK(reason(found, folder.path() / "dangling") == "the symbolic link leads nowhere");
}

TEST_CASE("links that multiply ways do not multiply work") {
  const TemporaryFolder folder;
  for (int i = 0; i < 30; ++i) {
    folder.write(std::to_string(i) + "/a.txt", "a");
    for (const char* name : {"l", "r"})
      fs::create_directory_symlink(folder.path() / std::to_string((i + 1) % 30),
                                   folder.path() / std::to_string(i) / name);
  }
  CHECK(walk(folder.path()).files.size() == 30);
}

TEST_CASE("walk names odd names and what is no file") {
  const TemporaryFolder folder;
  folder.write("a\nb.txt", "x");
  folder.write("..\\c.txt", "hidden by its dots");
  folder.write("%2e%2e%2fd.txt", "d");
  REQUIRE(::mkfifo((folder.path() / "pipe.txt").c_str(), 0600) == 0);
  const Found found = walk(folder.path());
  CHECK(paths(found) == Paths{"%2e%2e%2fd.txt"});
  CHECK(found.failed.size() == 2);
  CHECK_THAT(reason(found, folder.path() / "a\nb.txt"), Catch::Matchers::Contains("line break"));
  CHECK(reason(found, folder.path() / "pipe.txt") == "neither a file nor a folder");
}

TEST_CASE("what lies in a folder that cannot be read is unknown") {
  const TemporaryFolder folder;
  folder.write("open/a.txt", "a");
  folder.write("shut/b.txt", "b");
  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(folder.path() / "shut", fs::perms::none);
  // For root every folder is open: be nobody for a while.
  const uid_t user = ::geteuid();
  if (user == 0)
    REQUIRE(::seteuid(65534) == 0);
  const Found found = walk(folder.path());
  if (user == 0)
    REQUIRE(::seteuid(user) == 0);
  fs::permissions(folder.path() / "shut", fs::perms::all);
  CHECK(paths(found) == Paths{"open/a.txt"});
  CHECK(found.unread == Paths{"shut"});
  CHECK(reason(found, folder.path() / "shut") == "no permission to read it");
}
