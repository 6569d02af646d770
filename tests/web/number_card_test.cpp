// What is said of a number that is held, held twice, only cited, unknown.
#include "tests/web/example_answers.h"
#include "tests/web/holds.h"
#include "web/pages/results_page.h"

namespace {

using vankien::searcher::KnownNumber;
using vankien::searcher::NumberAnswer;
using vankien::searcher::SearchRequest;
using vankien::searcher::SearchResponse;
using vankien::tests::asking;
using vankien::tests::check_holds;
using vankien::tests::head;
using vankien::web::results_page;

TEST_CASE("the number card in its four states") {
  SearchResponse response;
  response.query.text = "05-CT/TW";
  const SearchRequest request = asking("05-CT/TW");
  KnownNumber known;
  known.number = "05-CT/TW";
  known.type_code = "CT";
  known.issuer = "Bộ Chính trị";
  known.count = 6;
  known.dates = {{*vankien::analyzers::parse_iso_date("2016-05-15"), 6}};

  response.lookup = NumberAnswer{"05-CT/TW", {head("a", "05-CT/TW")}, {known}, {}};
  check_holds(results_page(request, response).body, {"Mở văn bản", "6 văn bản dẫn chiếu"});
  response.lookup->held.push_back(head("b", "05-CT/TW"));
  check_holds(results_page(request, response).body, {"2 văn bản trong kho cùng mang số hiệu này"});
  response.lookup->held.clear();
  check_holds(results_page(request, response).body,
              {"Kho chưa có văn bản này", "Chỉ thị của Bộ Chính trị, ngày 15/05/2016"});
  response.lookup->known.clear();
  response.lookup->suggestions = {"05-CT/TU"};
  check_holds(results_page(request, response).body,
              {"Không có số 05-CT/TW trong kho", "/so/05-CT%2FTU"});
}

}  // namespace
