#include "indexer/roots.h"

#include "tests/catch.h"

using vankien::indexer::FileKey;
using vankien::indexer::Roots;
using vankien::indexer::Scope;

TEST_CASE("a folder outside all roots becomes one, named after itself") {
  Roots roots;
  CHECK(roots.cover_folder("/srv/van-ban") == Scope{"van-ban", "", false});
  CHECK(roots.cover_folder("/mnt/van-ban") == Scope{"van-ban-2", "", false});
  CHECK(roots.cover_folder("/srv/van-ban-khac") == Scope{"van-ban-khac", "", false});
  CHECK(roots.cover_folder("/srv/van-ban") == Scope{"van-ban", "", false});
  CHECK(roots.absolute({"van-ban-2", "a/b.txt"}) == "/mnt/van-ban/a/b.txt");
}

TEST_CASE("what lies in a root belongs to it") {
  Roots roots(Roots::Folders{{"docs", "/srv/docs"}});
  CHECK(roots.cover_folder("/srv/docs/2023/q1") == Scope{"docs", "2023/q1", false});
  CHECK(roots.cover_file("/srv/docs/2023/a.txt") == Scope{"docs", "2023/a.txt", true});
  CHECK(roots.folders().size() == 1);
}

TEST_CASE("a file outside all roots makes its folder one") {
  Roots roots;
  CHECK(roots.cover_file("/srv/docs/a.txt") == Scope{"docs", "a.txt", true});
  CHECK(roots.folder("docs") == "/srv/docs");
}

TEST_CASE("a folder absorbs the roots below it") {
  Roots roots(
      Roots::Folders{{"2023", "/srv/docs/2023"}, {"docs", "/srv/docs/old"}, {"else", "/mnt"}});
  CHECK(roots.cover_folder("/srv/docs") == Scope{"docs-2", "", false});
  CHECK(roots.folders().size() == 2);
  CHECK(roots.relocated({"2023", "a.txt"}) == FileKey{"docs-2", "2023/a.txt"});
  CHECK(roots.relocated({"docs", "b.txt"}) == FileKey{"docs-2", "old/b.txt"});
  CHECK(roots.relocated({"else", "c.txt"}) == FileKey{"else", "c.txt"});
  CHECK(roots.cover_folder("/") == Scope{"root", "", false});
  CHECK(roots.relocated({"2023", "a.txt"}) == FileKey{"root", "srv/docs/2023/a.txt"});
}

TEST_CASE("a scope holds what its path names") {
  const auto [scope, path, holds] = GENERATE(table<Scope, std::string, bool>({
      {{"r", "", false}, "a/b.txt", true},
      {{"r", "a", false}, "a/b.txt", true},
      {{"r", "a", false}, "ab.txt", false},
      {{"r", "a", false}, "a", true},
      {{"r", "a", true}, "a", true},
      {{"r", "a", true}, "a/b.txt", false},
      {{"s", "", false}, "a/b.txt", false},
  }));
  CAPTURE(scope.root, scope.path, path);
  CHECK(scope.holds({"r", path}) == holds);
}
