// What a page without results offers: wider searches with their counts, or the ways to look around.
#include "tests/web/example_answers.h"
#include "tests/web/holds.h"
#include "tests/web/site_under_test.h"
#include "web/pages/results_page.h"

namespace {

using vankien::searcher::SearchRequest;
using vankien::searcher::SearchResponse;
using vankien::searcher::WiderSearch;
using vankien::tests::asking;
using vankien::tests::check_holds;
using vankien::tests::client;
using vankien::tests::day;
using vankien::tests::holds;
using vankien::tests::response_with;
using vankien::web::results_page;
using Kind = WiderSearch::Kind;

// The page of a search that found nothing, with one wider search.
std::string page_with(const SearchRequest& request, WiderSearch wider) {
  SearchResponse response = response_with(0);
  response.hits.clear();
  wider.total = 1234;
  response.wider = {std::move(wider)};
  return results_page(request, response).body;
}

TEST_CASE("each wider search is a link with how many it finds") {
  SearchRequest request = asking("\"chi bộ\" <b>", {"KH", "NQ", "CT"});
  request.from = day("2023-01-01");
  check_holds(page_with(request, {Kind::corrected, "", asking("chi bộ")}),
              {"Không có văn bản nào khớp với “&quot;chi bộ&quot; &lt;b&gt;”",
               "<a href=\"/tim?q=chi%20b%E1%BB%99\">Tìm “chi bộ”</a>: có 1.234 văn bản"});
  check_holds(page_with(request, {Kind::without_facet, "type", asking("x")}),
              {">Bỏ bộ lọc “Kế hoạch”, “NQ” và 1 mục khác</a>: có 1.234"});
  check_holds(page_with(request, {Kind::without_period, "", asking("x")}),
              {">Bỏ bộ lọc “Từ 01/01/2023”</a>"});
  check_holds(page_with(request, {Kind::without_filters, "", asking("x")}),
              {">Bỏ tất cả bộ lọc</a>"});
  check_holds(page_with(request, {Kind::without_marks, "", asking("chi bộ")}),
              {">Chỉ tìm theo các từ: chi bộ</a>"});
  check_holds(page_with(asking("chi bộ"), {Kind::without_marks, "", asking("chi bộ")}),
              {">Tìm theo cách thường</a>"});
  check_holds(page_with(request, {Kind::without_word, "<i>", asking("x")}),
              {">Bỏ từ “&lt;i&gt;”</a>"});
}

TEST_CASE("where nothing helps there is browsing and help, and no tip without a count") {
  SearchResponse response;
  const auto page = results_page(asking("xyz", {"NQ"}), response).body;
  check_holds(page,
              {"<a href=\"/duyet\">duyệt toàn bộ kho", "<a href=\"/huong-dan\">xem cách tìm"});
  CHECK_FALSE(holds(page, "Tìm rộng hơn"));
}

TEST_CASE("what the served page offers finds what it promises") {
  const auto page = client().Get("/tim?q=chuyen+doi+so&type=KH&year=2021")->body;
  check_holds(page, {"Bỏ bộ lọc “Kế hoạch”</a>: có 1 văn bản", "Bỏ bộ lọc “Năm 2021”</a>: có 1 văn",
                     "Bỏ tất cả bộ lọc</a>: có 2 văn bản"});
  check_holds(client().Get("/tim?q=chuyen+doi+so&type=KH")->body,
              {"1 văn bản<span class=\"on-paper\">"});
}

}  // namespace
