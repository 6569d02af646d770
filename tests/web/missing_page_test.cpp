// The page of what is cited and not held.
#include "web/pages/missing_page.h"

#include "tests/web/example_answers.h"
#include "tests/web/holds.h"
#include "tests/web/site_under_test.h"

namespace {

using vankien::searcher::KnownNumber;
using vankien::searcher::MissingPage;
using vankien::tests::check_holds;
using vankien::tests::holds;
using vankien::web::missing_page;

KnownNumber directive() {
  KnownNumber known;
  known.number = "05-CT/TW";
  known.type_code = "CT";
  known.issuer = "Bộ Chính trị";
  known.count = 1234;
  known.dates = {{*vankien::analyzers::parse_iso_date("2016-05-15"), 6}};
  known.about = {"đẩy mạnh <học tập>"};
  return known;
}

TEST_CASE("a missing document is shown with all that is known of it") {
  const auto page = missing_page({25, 0}, MissingPage{1, {directive()}}).body;
  check_holds(page, {"1 văn bản còn thiếu", "/so/05-CT%2FTW", "Chỉ thị", "15/05/2016",
                     "Bộ Chính trị", "subject\">đẩy mạnh &lt;học tập&gt;", "1.234 văn bản"});
  CHECK_FALSE(holds(page, "offset="));
}

TEST_CASE("the pages of the list are linked, from beyond its end too") {
  const MissingPage some{60, {directive()}};
  const auto first = missing_page({25, 0}, some).body;
  check_holds(first, {"/con-thieu?offset=25", "trang 1/3"});
  CHECK_FALSE(holds(first, "rel=\"prev\""));
  const auto last = missing_page({25, 50}, some).body;
  check_holds(last, {"/con-thieu?offset=25", "trang 3/3"});
  CHECK_FALSE(holds(last, "rel=\"next\""));
  check_holds(missing_page({25, 1000}, MissingPage{60, {}}).body, {"/con-thieu?offset=50"});
  check_holds(missing_page({10, 10}, some).body,
              {"/con-thieu?limit=10&amp;offset=20", "href=\"/con-thieu?limit=10\""});
}

TEST_CASE("the list is served, and found from every page") {
  check_holds(vankien::tests::client().Get("/con-thieu")->body,
              {"1 văn bản còn thiếu", "52-NQ/TW", "27/09/2019", "aria-current=\"page\""});
  check_holds(vankien::tests::client().Get("/")->body,
              {"href=\"/con-thieu\"", "href=\"/kiem-tra\""});
  CHECK(vankien::tests::client().Get("/con-thieu?limit=0")->status == 400);
}

}  // namespace
