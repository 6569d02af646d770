// A search read from a query string, and written back.
#include "web/parameters.h"

#include "tests/catch.h"
#include "web/search_url.h"

namespace {

using vankien::searcher::SearchRequest;
using vankien::searcher::Sort;
using vankien::web::max_facet_values;
using vankien::web::Problem;
using vankien::web::read_search;
using vankien::web::results_url;
using vankien::web::Target;

// "name=0&name=1&…"
std::string values(const std::string& name, std::size_t count) {
  std::string query;
  for (std::size_t i = 0; i < count; ++i)
    query += '&' + name + '=' + std::to_string(i);
  return query;
}

std::string repeated(const std::string& part, std::size_t times) {
  std::string all;
  for (; times > 0; --times)
    all += part;
  return all;
}

TEST_CASE("a wrong parameter is named") {
  const auto [query, name] = GENERATE(table<std::string, std::string>({
      {"limit=0", "limit"},
      {"limit=101", "limit"},
      {"limit=-1", "limit"},
      {"limit=1x", "limit"},
      {"limit=99999999999999999999999", "limit"},
      {"offset=-1", "offset"},
      {"offset=10000001", "offset"},
      {"offset=1.5", "offset"},
      {"from=2023-02-29", "from"},
      {"to=24/4/2023", "to"},
      {"from=x", "from"},
      {"from=0001-13-01", "from"},
      {"to=9999-12-32", "to"},
      {"to=9999", "to"},
      {"sort=best", "sort"},
      {"literal=yes", "literal"},
      {"q=" + std::string(2001, 'a'), "q"},
      {values("type", max_facet_values + 1), "type"},
      {values("issuer", max_facet_values + 1), "issuer"},
      {values("year", max_facet_values + 1), "year"},
  }));
  CAPTURE(query);
  const auto read = read_search(Target("/tim?" + query));
  REQUIRE(std::holds_alternative<Problem>(read));
  CHECK(std::get<Problem>(read).status == 400);
  CHECK(std::get<Problem>(read).parameter == name);
}

TEST_CASE("what is accepted") {
  const auto query =
      GENERATE(as<std::string>{}, "", "q=", "limit=1", "limit=100", "offset=0", "offset=10000000",
               "from=2024-02-29", "from=&to=", "sort=", "literal=0", "unknown=1", "q=%00%FF",
               "q=a&q=b", "q=" + std::string(2000, 'a'), "&&&=&=x&", "type=&type=NQ",
               values("year", max_facet_values), "type=a" + repeated("&type=a", 1000));
  CAPTURE(query);
  CHECK(std::holds_alternative<SearchRequest>(read_search(Target("/tim?" + query))));
}

TEST_CASE("days before and after all that documents have bound nothing") {
  const auto read =
      std::get<SearchRequest>(read_search(Target("/tim?from=0001-02-28&to=9999-12-31")));
  CHECK(read.from == vankien::analyzers::Date{1900, 1, 1});
  CHECK(read.to == vankien::analyzers::Date{2100, 12, 31});
}

TEST_CASE("what holds all pages ignores where one begins") {
  const auto read = vankien::web::read_whole_search(Target("/x?q=a&limit=1000&offset=-1"));
  CHECK(std::get<SearchRequest>(read).text == "a");
}

TEST_CASE("of what is given twice, single values keep the first, facets each value once") {
  const auto read = std::get<SearchRequest>(
      read_search(Target("/tim?q=a&q=b&limit=5&limit=x&type=NQ&type=KH&type=NQ")));
  CHECK(read.text == "a");
  CHECK(read.limit == 5);
  CHECK(read.types == std::vector<std::string>{"NQ", "KH"});
}

TEST_CASE("every part of a search survives the way through an address") {
  const SearchRequest request{.text = "chi thị 05 & \"bốn tốt\" +x%",
                              .types = {"NQ", "QyĐ", "unknown"},
                              .issuers = {"tinh-uy"},
                              .years = {"2022", "2023"},
                              .from = vankien::analyzers::parse_iso_date("2020-01-31"),
                              .to = vankien::analyzers::parse_iso_date("2023-12-01"),
                              .sort = Sort::oldest,
                              .limit = 20,
                              .offset = 40,
                              .literal = true};
  const auto url = results_url(request).str();
  const auto read = std::get<SearchRequest>(read_search(Target(url)));
  CHECK(results_url(read).str() == url);
  CHECK(read.text == request.text);
  CHECK(read.types == request.types);
  CHECK(read.years == request.years);
  CHECK(read.from == request.from);
  CHECK(read.to == request.to);
  CHECK(read.sort == Sort::oldest);
  CHECK(read.limit == 20);
  CHECK(read.offset == 40);
  CHECK(read.literal);
  CHECK(results_url({}).str() == "/tim");
}

}  // namespace
