// The order of results depends on the documents alone, not on the order in which they came into the
// index.
#include <algorithm>

#include "tests/catch.h"
#include "tests/searcher/random_queries.h"

namespace vankien::searcher {
namespace {

TEST_CASE("equal dates and equal scores stand by id") {
  const std::vector<Draft> drafts{
      {.id = "c", .text = "chuyển đổi số", .type = "KH", .date = "2023-04-24"},
      {.id = "a", .text = "chuyển đổi số", .type = "KH", .date = "2023-04-24"},
      {.id = "e", .text = "chuyển đổi số", .type = "KH"},
      {.id = "d", .text = "chuyển đổi số", .type = "KH"},
      {.id = "b", .text = "chuyển đổi số", .type = "KH", .date = "2023-04-24"},
  };
  const TinyIndex index(drafts);
  const auto [sort, text] = GENERATE(table<Sort, std::string>({
      {Sort::newest, ""},
      {Sort::oldest, ""},
      {Sort::relevance, ""},
      {Sort::relevance, "chuyển đổi số"},
      {Sort::relevance, "loại:KH"},
  }));
  CAPTURE(text);
  SearchRequest request;
  request.text = text;
  request.sort = sort;
  CHECK(ids(index.searcher().search(request)) == "a b c d e");
}

TEST_CASE("bearers of one number, and who cites it, stand by date and id") {
  const std::vector<Draft> drafts{
      {.id = "c", .text = "x", .number = "05-CT/TU", .date = "2023-04-24"},
      {.id = "z", .text = "x", .cites = {{"05-CT/TU", ""}}},
      {.id = "b", .text = "x", .number = "05-CT/TU", .date = "2023-04-24"},
      {.id = "y", .text = "x", .cites = {{"05-CT/TU", ""}}},
  };
  const TinyIndex index(drafts);
  const SearchResponse response = search(index, "05-CT/TU");
  CHECK(ids(response) == "b c y z");
  REQUIRE(response.lookup);
  REQUIRE(response.lookup->held.size() == 2);
  CHECK(response.lookup->held[0].id == "b");
  REQUIRE(response.lookup->known.size() == 1);
  CHECK(response.lookup->known[0].cited_by[0].head.id == "y");
}

TEST_CASE("any order of indexing gives the same answers") {
  Random random;
  std::vector<Draft> drafts = random_drafts(random, 120);
  const TinyIndex index(drafts);
  std::reverse(drafts.begin(), drafts.end());
  const TinyIndex other({drafts.begin(), drafts.begin() + 50});
  other.add({drafts.begin() + 50, drafts.end()});
  for (int round = 0; round < 300; ++round) {
    const RandomQuery question = random_query(random);
    SearchRequest request;
    request.text = question.text;
    request.sort = static_cast<Sort>(random.below(3));
    request.limit = 100;
    CAPTURE(question.text, static_cast<int>(request.sort));
    const SearchResponse one = index.searcher().search(request);
    const SearchResponse two = other.searcher().search(request);
    CHECK(ids(one) == ids(two));
    CHECK(one.query.number == two.query.number);
    CHECK(one.query.notes == two.query.notes);
  }
}

}  // namespace
}  // namespace vankien::searcher
