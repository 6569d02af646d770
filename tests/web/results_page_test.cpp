// Pages of results from answers given as literals: what is shown, and that hostile values stay
// text.
#include "web/pages/results_page.h"

#include "tests/web/example_answers.h"
#include "tests/web/holds.h"
#include "web/pages/home_page.h"

namespace {

using vankien::searcher::Facet;
using vankien::searcher::NumberAnswer;
using vankien::searcher::SearchRequest;
using vankien::searcher::SearchResponse;
using vankien::tests::asking;
using vankien::tests::check_holds;
using vankien::tests::holds;
using vankien::tests::response_with;
using vankien::web::results_page;

TEST_CASE("a page of results") {
  const SearchRequest request = asking("hội nghị", {"KH"}, 10);
  const auto page = results_page(request, response_with(1284)).body;
  check_holds(page,
              {"1.284 văn bản", "role=\"status\"", "trang 2/129",
               "href=\"/van-ban/abc?q=h%E1%BB%99i%20ngh%E1%BB%8B&amp;type=KH&amp;place=11\"",
               "&amp;type=KH&amp;place=11#muc-ii-1\">Mục II.1</a>", "24/04/2023",
               "aria-label=\"Năm 2023: 2 văn bản\"", "&lt;b&gt;", "&lt;i&gt;Đảng ủy&lt;/i&gt;",
               "rel=\"next\"", "rel=\"prev\"", "name=\"type\" value=\"KH\" checked", "Bỏ lọc ",
               "Áp dụng bộ lọc", "/api/v1/search?q=h%E1%BB%99i%20ngh%E1%BB%8B&amp;type=KH"});
  CHECK_FALSE(holds(page, "<i>Đảng"));
  CHECK_FALSE(holds(page, "style="));
  CHECK(page.size() < std::size_t{60} * 1024);
}

TEST_CASE("a chosen body offers what it was before, as long as that is not chosen") {
  auto response = response_with(3);
  auto& bodies = response.facets[1].values;
  bodies = {{"moi", "Tỉnh ủy Mới", 2, true, {"cu"}}, {"cu", "Tỉnh ủy Cũ", 12, false, {}}};
  SearchRequest request = asking("hội nghị", {}, 0);
  request.issuers = {"moi"};
  const auto offered = results_page(request, response).body;
  check_holds(offered, {"+ cả Tỉnh ủy Cũ trước đây (12)", "issuer=moi&amp;issuer=cu"});
  request.issuers = {"moi", "cu"};
  bodies[1].selected = true;
  CHECK_FALSE(holds(results_page(request, response).body, "trước đây"));
}

TEST_CASE("what may have been meant is offered as a link that keeps the filters") {
  SearchResponse response = response_with(0);
  CHECK_FALSE(holds(results_page(asking("xay dựngg", {}, 0), response).body, "Có phải bạn"));
  response.query.corrected = "xây dựng";
  const auto page = results_page(asking("xay dựngg", {"KH"}, 20), response).body;
  check_holds(page, {"Có phải bạn muốn tìm: <a "
                     "href=\"/tim?q=x%C3%A2y%20d%E1%BB%B1ng&amp;type=KH\"><b>xây dựng</b></a>?"});
}

TEST_CASE("the page of a PDF is a link to it, of other formats only told") {
  auto response = response_with(1);
  response.hits.front().passages.front().page = 3;
  const auto body = [&] { return results_page(asking("", {}, 0), response).body; };
  CHECK(body().find("file?view=1#page=3") == std::string::npos);
  CHECK(body().find("trang 3") != std::string::npos);
  response.hits.front().head.files = {{"kho", "a.pdf", "application/pdf"}};
  CHECK(body().find("/abc/file?view=1#page=3\">trang 3</a>") != std::string::npos);
}

TEST_CASE("each result can be cited, and leads to what is near it") {
  auto response = response_with(1);
  auto& hit = response.hits.front();
  const auto body = [&] { return results_page(asking("", {}, 0), response).body; };
  check_holds(body(), {"href=\"/van-ban/abc#gan\">Văn bản tương tự</a>", ">Chữ gốc</span>",
                       "hidden data-copy=\"Kế hoạch, ngày 24/04/2023 tổ chức Hội nghị\""});
  hit.citation = "Kế hoạch số <1>";
  check_holds(body(), {"data-copy=\"Kế hoạch số &lt;1&gt;\" data-done=\"Đã chép\""});
  hit.head.text_source = vankien::schema::TextSource::recognised;
  check_holds(body(), {">Nhận dạng chữ</span>"});
  CHECK_FALSE(holds(body(), "Chữ gốc"));
}

TEST_CASE("a page with very many filters stays light, and every filter can still be taken back") {
  SearchRequest request = asking("hội nghị", {}, 20);
  auto response = response_with(1284);
  response.facets[1].values.clear();
  for (int i = 0; i < 50; ++i) {
    request.issuers.push_back("ban-chi-dao-tinh-" + std::to_string(i));
    response.facets[1].values.push_back({request.issuers.back(), "Ban Chỉ đạo tỉnh", 1, true});
  }
  const auto page = results_page(request, response).body;
  CHECK(page.size() < std::size_t{60} * 1024);
  check_holds(page,
              {"mục khác</li>", "Bỏ tất cả", "rel=\"next\"", "rel=\"prev\"",
               "value=\"ban-chi-dao-tinh-49\" checked", "<title>Năm 2023: 2 văn bản</title>"});
  CHECK_FALSE(holds(page, "aria-label=\"Trang "));
}

TEST_CASE("hostile queries stay text wherever the page repeats them") {
  const auto text =
      GENERATE(as<std::string>{}, "\"><script>alert(1)</script>", "'><img src=x onerror=y>",
               "</title><svg onload=z>", "javascript:alert(1)");
  SearchResponse response;
  response.query.text = text;
  response.query.understood = "các từ: " + text;
  response.query.corrected = text;
  response.query.notes = {text};
  response.lookup = NumberAnswer{text, {}, {}, {text}};
  const auto page = results_page(asking(text, {text}), response).body;
  CAPTURE(text);
  CHECK_FALSE(holds(page, "<script>"));
  CHECK_FALSE(holds(page, "<img src=x"));
  CHECK_FALSE(holds(page, "<svg onload"));
  CHECK_FALSE(holds(page, "href=\"javascript:"));
}

TEST_CASE("a few years show how many, many years only what is selected") {
  SearchResponse response;
  response.total = 3;
  response.facets = {
      Facet{"year", "Năm", {{"2021", "2021", 2, false}, {"2022", "2022", 1, false}}}};
  check_holds(results_page(asking("x"), response).body, {">2</text>", ">1</text>"});
  response.facets.front().values.push_back({"2001", "2001", 7, true});
  const auto page = results_page(asking("x"), response).body;
  check_holds(page, {">7</text>", "t on end first", ">2022</text>"});
  CHECK_FALSE(holds(page, ">2</text>"));
}

TEST_CASE("browsing is newest first and offers no relevance") {
  const auto page = results_page(asking(""), response_with(20)).body;
  check_holds(page, {"aria-current=\"true\">Mới nhất<", "Cũ nhất"});
  CHECK_FALSE(holds(page, "Liên quan nhất"));
  check_holds(results_page(asking("x"), response_with(20)).body,
              {"aria-current=\"true\">Liên quan nhất<", "Mới nhất"});
}

TEST_CASE("a page past the end offers the way back") {
  SearchResponse response;
  response.total = 5;
  check_holds(results_page(asking("xyz", {}, 100), response).body, {"Về trang đầu"});
}

TEST_CASE("the pager names the ends, the neighbours and the gaps") {
  SearchResponse response;
  response.total = 200;
  const auto page = results_page(asking("x", {}, 90), response).body;
  check_holds(page, {"Trang 1\"", "Trang 8\"", "Trang 9\"", "aria-current=\"page\">10<",
                     "Trang 12\"", "Trang 20\""});
  CHECK_FALSE(holds(page, "Trang 7\""));
  CHECK_FALSE(holds(page, "Trang 13\""));
}

TEST_CASE("an empty collection says how to fill it") {
  check_holds(vankien::web::home_page({}, {}).body, {"vankien index"});
}

}  // namespace
