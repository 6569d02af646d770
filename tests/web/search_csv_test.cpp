// The table of results: quoting, formulas, and that it holds what paging reaches.
#include "web/search_csv.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::tests::client;

// The title cell of a table with one hit of that title.
std::string title_cell(const std::string& title) {
  vankien::searcher::SearchResponse response;
  response.hits.emplace_back();
  response.hits.front().head.title = title;
  const std::string table = vankien::web::search_csv(response);
  const std::string before = "\"\",\"\",";  // no number, no type
  const std::size_t row = table.find("\r\n") + 2;
  const std::size_t begin = row + before.size();
  CHECK(table.compare(row, before.size(), before) == 0);
  return table.substr(begin, table.find(",\"\",\"\",", begin) - begin);
}

TEST_CASE("no cell of a table is a formula") {
  const auto [title, cell] = GENERATE(table<std::string, std::string>({
      {"về đê điều", "\"về đê điều\""},
      {"về \"ba không\", bốn có", "\"về \"\"ba không\"\", bốn có\""},
      {"=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""},
      {"+1", "\"'+1\""},
      {"-1", "\"'-1\""},
      {"@SUM(A1)", "\"'@SUM(A1)\""},
      {"\t=1", "\"'\t=1\""},
      {"\r=1", "\"'\r=1\""},
      {"＝1", "\"'＝1\""},
      {"về \"ba\";=1+1", "\"về \"\"ba\"\";'=1+1\""},
      {"một; hai - ba", "\"một; hai - ba\""},
  }));
  CHECK(title_cell(title) == cell);
}

TEST_CASE("a table holds all that a query finds, a row for each") {
  const auto reply = client().Get("/api/v1/search.csv?limit=1");
  REQUIRE(reply->status == 200);
  CHECK(reply->get_header_value("Content-Type").find("text/csv") == 0);
  CHECK(reply->get_header_value("Content-Disposition") == "attachment; filename=\"ket-qua.csv\"");
  CHECK(reply->body.find("\xEF\xBB\xBF\"Số hiệu\",\"Loại văn bản\"") == 0);
  const auto rows = std::count(reply->body.begin(), reply->body.end(), '\r');
  CHECK(rows == 1 + vankien::tests::get_json("/api/v1/search")["total"].get<int>());
  CHECK(reply->body.find("\"05-NQ/TU\",\"Nghị quyết\"") != std::string::npos);
  CHECK(client().Get("/api/v1/search.csv?year=x&from=1")->status == 400);
}

}  // namespace
