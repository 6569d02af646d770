// The page of one document from a record given as a literal.
#include "web/pages/document_page.h"

#include "tests/web/example_answers.h"
#include "tests/web/holds.h"

namespace {

using vankien::searcher::Searcher;
using vankien::tests::check_holds;
using vankien::tests::head;

std::string page_of(const vankien::schema::RecordHead& record_head) {
  Searcher::Document document;
  document.record.head = record_head;
  document.text = "KẾ HOẠCH\n";
  return vankien::web::document_page(document, {}).body;
}

TEST_CASE("the citation to copy is written as documents cite each other") {
  auto plan = head("abc", "106-KH/ĐUK");
  plan.issuer = vankien::schema::Issuer{"x", "Đảng ủy Khối"};
  plan.title = "tổ chức \"Hội nghị\"";
  check_holds(page_of(plan), {"data-citation=\"Kế hoạch số 106-KH/ĐUK, ngày 24/04/2023 của Đảng ủy "
                              "Khối tổ chức &quot;Hội nghị&quot;\""});
  plan.number.reset();
  plan.issuer.reset();
  plan.date.reset();
  check_holds(page_of(plan), {"data-citation=\"Kế hoạch tổ chức"});
  plan.type_code.reset();
  check_holds(page_of(plan), {"data-citation=\"tổ chức"});
}

}  // namespace
