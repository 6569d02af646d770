// Passages as HTML for programs.
#include "web/marked_text.h"

#include "tests/catch.h"

namespace {

using vankien::searcher::Passage;
using vankien::web::passage_html;

TEST_CASE("marks of type and lines across the sheet do not show in passages") {
  const auto [text, shown] = GENERATE(table<std::string, std::string>({
      {"**BÁO CÁO** sơ kết", "BÁO CÁO sơ kết"},
      {"chuyển đổi số ----- Thực hiện", "chuyển đổi số  Thực hiện"},
      {"họ tên ______", "họ tên "},
      {"\\* ghi chú", "* ghi chú"},
      {"2015--2020, 05-NQ/TU", "2015--2020, 05-NQ/TU"},
      {"a < b & c", "a &lt; b &amp; c"},
  }));
  Passage passage;
  passage.text = text;
  CAPTURE(text);
  CHECK(passage_html(passage) == shown);
}

TEST_CASE("marks lie where they are, also beside marks of type") {
  Passage passage;
  passage.text = "về **chuyển đổi** số";
  passage.marks = {{7, 15}};
  passage.cut_before = true;
  CHECK(passage_html(passage) == "… về <mark>chuyển</mark> đổi số");
}

}  // namespace
