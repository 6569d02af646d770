// Where citations lead, and which bytes of the text are the link.
#include "web/pages/citation_links.h"

#include "tests/catch.h"
#include "tests/web/cited_record.h"

namespace {

using vankien::schema::Binding;
using vankien::tests::ambiguous;
using vankien::tests::held;
using vankien::tests::not_held;
using vankien::tests::record_of;
using vankien::web::citation_links;
using vankien::web::CitationTarget;

// "text → address" of every link; "°" after what the collection does not hold.
std::vector<std::string> links(const std::string& text, const std::vector<Binding>& bindings = {}) {
  auto record = record_of(text);
  record.bindings = bindings;
  std::vector<std::string> printed;
  for (const auto& link : citation_links(record, text))
    printed.push_back(text.substr(link.span.begin, link.span.size()) +
                      (link.target == CitationTarget::not_held ? "°" : "") + " → " +
                      link.address.str());
  return printed;
}

using Printed = std::vector<std::string>;

TEST_CASE("a citation leads to what it means, else to the page of its number") {
  const std::string text = "Thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy";
  const std::string cited = "Nghị quyết số 05-NQ/TU của Tỉnh ủy";
  const std::string number = " → /so/05-NQ%2FTU";
  CHECK(links(text, {held("abc")}) == Printed{cited + " → /van-ban/abc"});
  CHECK(links(text, {not_held()}) == Printed{cited + "°" + number});
  CHECK(links(text, {ambiguous({"a", "b"})}) == Printed{cited + number});
  CHECK(links(text) == Printed{cited + number});
}

TEST_CASE("members of a list have a link each") {
  CHECK(links("các Kế hoạch số 71, 72-KH/TU của Tỉnh ủy", {held("a"), not_held()}) ==
        Printed{"Kế hoạch số 71 → /van-ban/a", "72-KH/TU của Tỉnh ủy° → /so/72-KH%2FTU"});
  CHECK(links("Nghị quyết số 07, 08 và 9-NQ/TU", {held("a"), held("b"), held("c")}) ==
        Printed{"Nghị quyết số 07 → /van-ban/a", "08 → /van-ban/b", "9-NQ/TU → /van-ban/c"});
}

TEST_CASE("a place stays exact where letters are bold, marks take several bytes, lines break") {
  CHECK(links("ủy **thực hiện** *Nghị quyết* số\n05-NQ/TU, ngày 16/11/2021 đã đề ra", {held("abc")})
            .front()
            .ends_with("05-NQ/TU, ngày 16/11/2021 → /van-ban/abc"));
}

TEST_CASE("a document does not link itself, nor what no number names") {
  auto record = record_of("Nghị quyết số 05-NQ/TU của Tỉnh ủy; Luật Đất đai; Điều lệ Đảng");
  record.citations.front().kind = vankien::analyzers::Citation::Kind::self;
  CHECK(citation_links(record, "Nghị quyết số 05-NQ/TU của Tỉnh ủy; Luật Đất đai; Điều lệ Đảng")
            .empty());
}

}  // namespace
