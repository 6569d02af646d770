// The order of results depends on the documents alone, not on the order in which they came into the
// index.
#include <algorithm>
#include <set>

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

// Pages were found each by itself: among documents of one weight some came twice, others never.
TEST_CASE("every document of a result stands on one of its pages, of many alike too") {
  std::vector<Draft> drafts;
  for (int i = 0; i < 40; ++i)
    drafts.push_back({.id = "other" + std::to_string(i),
                      .text = "Ông Nguyễn dặn văn thư số " + std::string(i, 'x') +
                              std::string(static_cast<std::size_t>(i) * 3, ' ') + " và việc khác",
                      .type = "BC"});
  for (int i = 0; i < 140; ++i)
    drafts.push_back({.id = "alike" + std::to_string(i),
                      .text = "BÁO CÁO công việc quý\n\nnội dung\n\nNguyễn Văn An",
                      .type = "BC",
                      .signer = "Nguyễn Văn An"});
  const TinyIndex index(drafts);
  const std::size_t limit = GENERATE(1, 5, 7, 10);
  const std::string text = GENERATE("nguyen van", "nguyen van -việc", "noi dung an");
  CAPTURE(limit, text);
  SearchRequest request;
  request.text = text;
  request.types = {"BC"};
  request.limit = limit;
  std::set<std::string> seen;
  std::size_t total = 1;
  for (; request.offset < total; request.offset += limit) {
    const auto page = index.searcher().search(request);
    total = page.total;
    for (const auto& hit : page.hits)
      seen.insert(hit.head.id);
  }
  CHECK(seen.size() == total);
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
