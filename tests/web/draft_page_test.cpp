// What the check of a draft tells of its citations: faults first, each document once, nothing
// called right that was not compared.
#include "web/pages/draft_page.h"

#include "tests/web/cited_record.h"
#include "tests/web/example_answers.h"
#include "tests/web/holds.h"

namespace {

using vankien::searcher::CitationProblem;
using vankien::searcher::DraftCheck;
using vankien::tests::check_holds;
using vankien::tests::head;
using vankien::tests::holds;

// All its citations right until a test says otherwise.
DraftCheck check_of(const std::string& text) {
  DraftCheck check;
  check.text = text;
  check.citations = vankien::tests::record_of(text).citations;
  check.checked.resize(check.citations.size());
  return check;
}

std::string page_of(const DraftCheck& check) {
  return vankien::web::checked_draft_page(check).body;
}

TEST_CASE("what is to be mended stands first, whatever the order of the draft") {
  auto check = check_of(
      "Theo Chỉ thị số 05-CT/TW, Quy định số 312-QĐ/TU, Kết luận số 01-KL/TW và Luật Đê điều.");
  REQUIRE(check.citations.size() == 4);
  check.checked[0].problems = {CitationProblem::not_held};
  check.checked[1].problems = {CitationProblem::ambiguous};
  const auto page = page_of(check);
  check_holds(page,
              {"4 dẫn chiếu: 1 chỗ cần xem lại, 1 chỗ dẫn văn bản kho chưa có, 1 chỗ không thấy gì "
               "cần sửa, 1 chỗ không ghi số hiệu nên chưa đối chiếu."});
  const std::vector<std::string> order{"<h2>Cần xem lại",       "<h3>Quy định số 312-QĐ/TU",
                                       "<h2>Kho chưa có",       "<h3>Chỉ thị số 05-CT/TW",
                                       "<h2>Không thấy gì",     "<h3>Kết luận số 01-KL/TW",
                                       "<h2>Không ghi số hiệu", "<h3>Luật Đê điều"};
  for (std::size_t i = 1; i < order.size(); ++i) {
    CAPTURE(order[i]);
    REQUIRE(holds(page, order[i]));
    CHECK(page.find(order[i - 1]) < page.find(order[i]));
  }
}

TEST_CASE(
    "a document cited again with the same faults is told once, with the other ways of writing") {
  auto check = check_of(
      "Theo Chỉ thị số 05-CT/TW của Bộ Chính trị. Chỉ thị số 05 và Chỉ thị số 05 yêu cầu.\n"
      "Chỉ thị số 05-CT/TW, ngày 01/01/2001.");
  REQUIRE(check.citations.size() == 4);
  check.checked[3].problems = {CitationProblem::date_differs};
  const auto page = page_of(check);
  check_holds(page, {"4 dẫn chiếu: 1 chỗ cần xem lại, 3 chỗ không thấy gì cần sửa.",
                     "Dự thảo dẫn 3 lần. Còn ghi là: “Chỉ thị số 05 (số 05-CT/TW)”."});
}

TEST_CASE("of many ways to write a number some are told") {
  std::string text;
  for (int day = 10; day < 30; ++day)
    text += "Chỉ thị số 05-CT/TW, ngày " + std::to_string(day) + "/5/2016.\n";
  const auto page = page_of(check_of(text));
  check_holds(page, {"Dự thảo dẫn 20 lần. Còn ghi là: “", "; “"});
  const auto others = page.substr(page.find("Còn ghi là"));
  const auto line = others.substr(0, others.find("</p>"));
  CHECK(holds(line, "ngày 13/5/2016"));
  CHECK_FALSE(holds(line, "ngày 14/5/2016"));
}

TEST_CASE("a fault is told with what the collection says instead") {
  auto check = check_of("Quy định số 312-QĐ/TU, ngày 01/01/2001 của Huyện ủy Bãi Triều");
  REQUIRE(check.citations.size() == 1);
  auto& checked = check.checked.front();
  checked.problems = {CitationProblem::date_differs, CitationProblem::issuer_differs,
                      CitationProblem::replaced};
  SECTION("of the document it holds") {
    checked.held = {head("a", "312-QĐ/TU")};
    checked.held.front().issuer = vankien::schema::Issuer{"x", "Tỉnh ủy Lam Giang"};
    checked.fate = vankien::schema::DocumentStatus{vankien::analyzers::Relation::repeals, true,
                                                   head("z", "20-QĐ/TU"), "…"};
    check_holds(page_of(check),
                {"văn bản trong kho đề ngày 24/04/2023.",
                 "dự thảo ghi “Huyện ủy Bãi Triều”, văn bản trong kho là của Tỉnh ủy Lam Giang.",
                 "Đã bị bãi bỏ một phần bởi <a href=\"/van-ban/z\" target=\"_blank\""});
  }
  SECTION("of what others cite") {
    checked.known.emplace();
    checked.known->dates = {{vankien::tests::day("2014-03-18"), 2}};
    check_holds(page_of(check), {"các văn bản khác dẫn số hiệu này với ngày 18/03/2014.",
                                 "“Huyện ủy Bãi Triều” không hợp với ký hiệu trong số hiệu."});
  }
}

}  // namespace
