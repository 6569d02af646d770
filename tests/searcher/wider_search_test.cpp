// What else to ask when nothing was found: each finds what it promises.
#include "searcher/wider_search.h"

#include "searcher/shortened_text.h"
#include "tests/catch.h"
#include "tests/searcher/random_queries.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

using Kind = WiderSearch::Kind;

std::string printed(const WiderSearch& wider) {
  switch (wider.kind) {
    case Kind::corrected:
      return "corrected " + wider.request.text;
    case Kind::without_facet:
      return "without " + wider.left_out;
    case Kind::without_period:
      return "without period";
    case Kind::without_filters:
      return "without filters";
    case Kind::without_marks:
      return "words " + wider.request.text;
    case Kind::without_word:
      return "less " + wider.left_out + ": " + wider.request.text;
  }
  return {};
}

// "without year: 2, …" in the order offered.
std::string wider(const TinyIndex& index, SearchRequest request) {
  request.wider = true;
  const SearchResponse response = index.searcher().search(request);
  std::string text;
  for (const WiderSearch& one : response.wider)
    text += (text.empty() ? "" : ", ") + printed(one) + " = " + std::to_string(one.total);
  return text;
}

SearchRequest asking(const std::string& text) {
  SearchRequest request;
  request.text = text;
  return request;
}

const std::vector<Draft>& drafts() {
  static const std::vector<Draft> the_drafts{
      {.id = "a", .text = "Xây dựng nông thôn mới.", .type = "NQ", .date = "2021-05-01"},
      {.id = "b", .text = "Xây dựng nông thôn mới.", .type = "KH", .date = "2022-05-01"},
      {.id = "c", .text = "Nông thôn và biển đảo.", .type = "CT", .date = "2023-05-01"},
      {.id = "d", .text = "Thôn mới.", .type = "CT", .date = "2020-05-01"},
  };
  return the_drafts;
}

TEST_CASE("filters are taken back one by one and all together") {
  const TinyIndex index(drafts());
  SearchRequest request = asking("xây dựng");
  request.types = {"CT"};
  CHECK(wider(index, request) == "without type = 2");
  request.years = {"2021"};
  CHECK(wider(index, request) == "without type = 1, without filters = 2");
  request = asking("xây dựng");
  request.years = {"2021", "2022"};
  request.from = analyzers::parse_iso_date("2023-01-01");
  CHECK(wider(index, request) == "without period = 2, without filters = 2");
  request.text.clear();
  CHECK(wider(index, request) == "without year = 1, without period = 2, without filters = 4");
}

TEST_CASE("a phrase is taken as its words, and what was excluded is let in") {
  const TinyIndex index(drafts());
  CHECK(wider(index, asking("\"dựng xây\"")) == "words dựng xây = 2");
  CHECK(wider(index, asking("đảo -\"nông thôn\"")) == "words đảo = 1");
  SearchRequest request = asking("loại:NQ");
  request.literal = true;
  CHECK(wider(index, request) == "words loại:NQ = 1");
}

TEST_CASE("a word is left out where the rest finds something") {
  const TinyIndex index(drafts());
  SearchRequest request = asking("nông thôn mới");
  request.years = {"2023"};
  CHECK(wider(index, request) == "without year = 2, less mới: nông thôn = 1");
}

TEST_CASE("nothing is offered for a search that finds something, or that nothing helps") {
  const TinyIndex index(drafts());
  CHECK(wider(index, asking("nông thôn")).empty());
  CHECK(wider(index, asking("xyz")).empty());
  SearchRequest unasked = asking("xây dựng");
  unasked.types = {"CT"};
  CHECK(index.searcher().search(unasked).wider.empty());
}

TEST_CASE("marks and words are taken out of a text as it was typed") {
  CHECK(without_marks("  \"chi bộ\" OR tổ  đảng -biên -\"hải đảo xa\" xin") ==
        "chi bộ tổ đảng xin");
  CHECK(without_marks("a - b") == "a - b");
  CHECK(without_marks("x -\"y z") == "x");
  CHECK(without_marks("05-CT/TW") == "05-CT/TW");
  CHECK(without_marks("\"").empty());
  CHECK(one_word_less("một").empty());
  CHECK(one_word_less("một hai ba bốn năm sáu").empty());
  CHECK(one_word_less("05-CT/TW").empty());
  CHECK(one_word_less("một \"hai\"").empty());
  const auto less = one_word_less(" một  hai ");
  REQUIRE(less.size() == 2);
  CHECK(less[0].word == "một");
  CHECK(less[0].text == "hai");
  CHECK(less[1].text == "một");
}

TEST_CASE("what is offered to random queries that find nothing is what the searches find") {
  INFO("seed " << seed);
  Random random;
  const TinyIndex index(random_drafts(random, 60));
  std::size_t offered = 0;
  for (int round = 0; round < 400; ++round) {
    SearchRequest request = asking(random_query(random).text);
    request.types = {random.pick<std::string>({"NQ", "KH", "CT", "unknown"})};
    request.years = {random.pick<std::string>({"2019", "2020", "2021", "unknown"})};
    request.wider = true;
    const SearchResponse response = index.searcher().search(request);
    CHECK((response.total == 0 || response.wider.empty()));
    CHECK(response.wider.size() <= most_wider_searches);
    for (const WiderSearch& one : response.wider) {
      CAPTURE(request.text, printed(one));
      CHECK(one.total > 0);
      CHECK(index.searcher().search(one.request).total == one.total);
      ++offered;
    }
  }
  CHECK(offered > 100);
}

}  // namespace
}  // namespace vankien::searcher
