// The page of one document from a record given as a literal.
#include "web/pages/document_page.h"

#include "tests/web/cited_record.h"
#include "tests/web/example_answers.h"
#include "tests/web/holds.h"

namespace {

using vankien::analyzers::Relation;
using vankien::schema::DocumentStatus;
using vankien::searcher::CitingHead;
using vankien::searcher::Reason;
using vankien::searcher::RelatedDocument;
using vankien::searcher::Searcher;
using vankien::tests::check_holds;
using vankien::tests::head;
using vankien::tests::held;
using vankien::tests::holds;
using vankien::tests::in_groups;
using vankien::tests::not_held;

std::string page_of(const Searcher::Document& document,
                    const std::vector<CitingHead>& cited_by = {},
                    const std::vector<RelatedDocument>& related = {}) {
  return vankien::web::document_page(document, {in_groups(cited_by), related}, 1284, {}).body;
}

Searcher::Document plan(const std::string& text = "KẾ HOẠCH\n") {
  return {vankien::tests::record_of(text), text};
}

std::string page_of(const vankien::schema::RecordHead& record_head) {
  auto document = plan();
  document.record.head = record_head;
  return page_of(document);
}

std::size_t count(const std::string& page, std::string_view part) {
  std::size_t found = 0;
  for (auto at = page.find(part); at != std::string::npos; at = page.find(part, at + 1))
    ++found;
  return found;
}

TEST_CASE("what was sought is counted above the text and in the outline, and marked in it") {
  const std::string text = "KẾ HOẠCH\n\nI- MỤC TIÊU\n\nHọp một.\n\nII- VIỆC\n\nHọp hai, họp ba.";
  const auto document = plan(text);
  vankien::web::Sought sought;
  sought.opened.request.text = "họp & \"hành\"";
  for (const auto* const word : {"Họp một", "Họp hai", "họp ba"}) {
    const auto begin = text.find(word);
    sought.marks.push_back({begin, begin + std::string_view("Họp").size()});
  }
  const auto page = vankien::web::document_page(document, {}, 1284, sought).body;
  check_holds(page, {"3 chỗ khớp<span class=\"sought\"> với “họp &amp; &quot;hành&quot;”",
                     "href=\"#khop-1\"", "<mark id=\"khop-3\">họp</mark> ba",
                     "<span class=\"n\">1<span", "<span class=\"n\">2<span",
                     "href=\"/tim?q=h%E1%BB%8Dp%20%26%20%22h%C3%A0nh%22\">Về kết quả tìm"});
  sought.marks.clear();
  const auto without = vankien::web::document_page(document, {}, 1284, sought).body;
  check_holds(without, {"Không có chỗ nào trong phần chữ khớp<span class=\"sought\"> với “họp"});
  CHECK_FALSE(holds(without, "Bỏ tô màu"));
  CHECK_FALSE(holds(page_of(document), "class=\"hits\""));
}

TEST_CASE(
    "from a result on to its neighbours, and back to the page of the list that it stands on") {
  const auto document = plan("x");
  vankien::web::Sought sought;
  sought.opened.request.types = {"KH"};
  sought.opened.request.offset = 10;
  sought.opened.place = 12;
  const auto page = [&] { return vankien::web::document_page(document, {}, 1, sought).body; };
  check_holds(page(), {"href=\"/tim?type=KH&amp;offset=10\">Về kết quả tìm</a>"});
  sought.neighbours = vankien::web::ResultNeighbours{1284, "before", "behind"};
  check_holds(page(), {">Về danh sách 1.284 văn bản</a>",
                       "href=\"/van-ban/before?type=KH&amp;place=11\" rel=\"prev\">Văn bản trước",
                       "href=\"/van-ban/behind?type=KH&amp;place=13\" rel=\"next\">Văn bản sau"});
  sought.neighbours->next.reset();
  CHECK_FALSE(holds(page(), "Văn bản sau"));
}

TEST_CASE("the original: its form and size, a look at a PDF, a word where it is gone") {
  const auto document = plan("x");
  vankien::web::Surroundings around;
  const auto page = [&] { return vankien::web::document_page(document, around, 1, {}).body; };
  check_holds(page(), {"Tệp gốc không còn ở chỗ cũ"});
  around.original = vankien::web::OriginalFacts{"application/pdf", 2'412'345};
  check_holds(page(), {">Tải bản gốc PDF, 2,4 MB</a>", "/file?view=1\">Xem bản gốc</a>"});
  around.original = vankien::web::OriginalFacts{"application/x-unknown", 12};
  check_holds(page(), {">Tải bản gốc, 12 byte</a>"});
  CHECK_FALSE(holds(page(), "Xem bản gốc"));
}

// What stands above the pictures, which name the same documents once more.
std::string above_pictures(const std::string& page) {
  return page.substr(0, page.find("<div class=\"below\">"));
}

TEST_CASE("the citation to copy is written as documents cite each other") {
  auto plan = head("abc", "106-KH/ĐUK");
  plan.issuer = vankien::schema::Issuer{"x", "Đảng ủy Khối"};
  plan.title = "tổ chức \"Hội nghị\"";
  check_holds(page_of(plan), {"data-copy=\"Kế hoạch số 106-KH/ĐUK, ngày 24/4/2023 của Đảng ủy "
                              "Khối tổ chức &quot;Hội nghị&quot;\""});
  plan.number.reset();
  plan.issuer.reset();
  plan.date.reset();
  check_holds(page_of(plan), {"data-copy=\"Kế hoạch tổ chức"});
  plan.type_code.reset();
  check_holds(page_of(plan), {"data-copy=\"tổ chức"});
}

TEST_CASE("what is known of a document's fate stands above it, with the sentence that says so") {
  using Row = std::tuple<Relation, bool, std::string>;
  const auto [act, part, words] = GENERATE(table<Relation, bool, std::string>({
      Row{Relation::amends, false, "Đã được sửa đổi, bổ sung</b> bởi <a"},
      Row{Relation::amends, true, "Đã được sửa đổi, bổ sung một phần</b> bởi <a"},
      Row{Relation::replaces, false, "Đã được thay thế</b> bởi <a"},
      Row{Relation::repeals, false, "Đã bị bãi bỏ</b> bởi <a"},
      Row{Relation::repeals, true, "Đã bị bãi bỏ một phần</b> bởi <a"},
  }));
  auto document = plan();
  document.record.status =
      DocumentStatus{act, part, head("z", "20-QĐ/TU"), "Quy định <này> thay thế số 1."};
  const auto page = page_of(document);
  check_holds(page, {words, "href=\"/van-ban/z\"", "ngày 24/04/2023",
                     "theo các văn bản trong kho (1.284 văn bản)",
                     "<q>Quy định &lt;này&gt; thay thế số 1.</q>"});
}

TEST_CASE("a heading that others changed says so below it") {
  auto document = plan("QUY ĐỊNH\n\nĐiều 5. Họp\n\nMột.\n\nĐiều 6. Hết\n\nHai.");
  document.part_acts = {
      {{Relation::amends, true, head("z", "20-QĐ/TU"), "Sửa <Điều 5>."}, "dieu-5"}};
  const auto page = page_of(document);
  check_holds(page,
              {"</h2><p class=\"amended\" role=\"note\">Đã được sửa đổi, bổ sung một phần bởi "
               "<a "
               "href=\"/van-ban/z\">",
               "<q>Sửa &lt;Điều 5&gt;.</q>"});
  CHECK(count(page, "class=\"amended\"") == 1);
}

TEST_CASE("of a document whose fate nobody tells, nothing is said") {
  const auto page = page_of(plan());
  CHECK_FALSE(holds(page, "Tình trạng theo kho"));
  CHECK_FALSE(holds(page, "hiệu lực"));
}

TEST_CASE("a draft and a text in an unknown encoding say so") {
  auto document = plan();
  CHECK_FALSE(holds(page_of(document), "Dự thảo</span>"));
  CHECK_FALSE(holds(page_of(document), "bảng mã"));
  document.record.head.draft = document.record.head.doubtful_text = true;
  check_holds(page_of(document), {R"(<span class="tag">Dự thảo</span>)", "bảng mã"});
}

TEST_CASE("a mark that restricts who may read stands beside the document's facts") {
  auto document = plan();
  CHECK_FALSE(holds(page_of(document), "Lưu hành nội bộ"));
  document.record.classification = "Lưu hành nội bộ";
  CHECK(holds(page_of(document), R"(<span class="tag">Lưu hành nội bộ</span>)"));
}

TEST_CASE("relations stand by kind, each document once, with the places that cite it") {
  auto document = plan(
      "Căn cứ Chỉ thị số 05-CT/TW của Bộ Chính trị về học tập.\n\nThực hiện Nghị quyết số "
      "05-NQ/TU, tiếp tục thực hiện Kết luận số 01-KL/TW.\n\nNghị quyết số 05-NQ/TU đã nêu.");
  REQUIRE(document.record.citations.size() == 4);
  document.record.bindings = {not_held(), held("nq"), held("kl"), held("nq")};
  const auto page = page_of(document, {{head("a", "10-KH/HU"), Relation::implements},
                                       {head("b", "11-KL/TU"), Relation::amends},
                                       {head("c", "12-BC/HU"), Relation::mentions}});
  check_holds(page, {"<span>Dẫn 3 văn bản</span>", "<span>Được 3 văn bản trong kho dẫn</span>",
                     "<a href=\"#quan-he\">", "<section class=\"wide pic\" id=\"quan-he\">",
                     "Căn cứ<span class=\"n\"> 1</span>", "Thực hiện<span class=\"n\"> 1</span>",
                     "Tiếp tục thực hiện<span class=\"n\"> 1</span>",
                     "Được sửa đổi, bổ sung bởi<span class=\"n\"> 1</span>",
                     "Được thực hiện bởi<span class=\"n\"> 1</span>",
                     "Được dẫn bởi<span class=\"n\"> 1</span>",
                     "href=\"/so/05-CT%2FTW\">Chỉ thị <b>05-CT/TW</b> về học tập</a> <span",
                     "<span class=\"st\">Chưa có trong kho</span>",
                     "<a class=\"in\" href=\"/van-ban/nq\">Nghị quyết <b>05-NQ/TU</b></a>",
                     "còn: dẫn chiếu", "<a href=\"#cho-dan-2\">2 chỗ dẫn</a>", "id=\"cho-dan-2\""});
  CHECK(count(above_pictures(page), "<b>05-NQ/TU</b>") == 1);
  CHECK(page.find("Được sửa đổi, bổ sung bởi<") < page.find("Căn cứ<"));
  CHECK(page.find("Căn cứ<") < page.find("Được thực hiện bởi<"));
}

TEST_CASE("a held document goes by its own title, and what is only near stands apart") {
  auto document = plan("Thực hiện Nghị quyết số 05-NQ/TU về học tập.");
  document.record.bindings = {held("nq")};
  auto cited = head("nq", "05-NQ/TU");
  cited.title = "về nếp học";
  auto near = head("n", "08-KH/TU");
  near.title = "dạy chữ";
  const auto page = page_of(document, {},
                            {{cited, 10, {Reason::implements, Reason::cites, Reason::similar_text}},
                             {near, 0.5, {Reason::shares_citations, Reason::similar_text}}});
  check_holds(page,
              {"<b>05-NQ/TU</b> về nếp học</a>", "Văn bản gần nội dung<span class=\"n\"> 1</span>",
               "<b>08-KH/TU</b> dạy chữ", "<small>dẫn chung văn bản, lời văn tương tự</small>"});
  CHECK_FALSE(holds(page, "</b> về học tập"));
  CHECK_FALSE(holds(page_of(document, {}, {{cited, 10, {Reason::cites}}}), "gần nội dung"));
}

TEST_CASE("three rows of a kind stand open, the rest on demand") {
  std::vector<CitingHead> citing;
  for (int i = 1; i <= 4; ++i)
    citing.push_back(
        {head("d" + std::to_string(i), std::to_string(10 + i) + "-BC/HU"), Relation::reviews});
  CHECK_FALSE(holds(above_pictures(page_of(plan(), citing)), "<details class=\"rest\">"));
  citing.push_back({head("d5", "15-BC/HU"), Relation::reviews});
  const auto page = page_of(plan(), citing);
  check_holds(page, {"<summary>Xem cả 5</summary>"});
  CHECK(page.find("13-BC/HU") < page.find("<details class=\"rest\">"));
  CHECK(page.find("14-BC/HU") > page.find("<details class=\"rest\">"));
}

TEST_CASE("of thousands that do the same the newest have rows, the others are counted and found") {
  std::vector<CitingHead> citing(2034, {head("d", "10-KH/HU"), Relation::implements});
  auto document = plan();
  document.record.head.number = "106-KH/ĐUK";
  const auto page = page_of(document, citing);
  check_holds(page, {"Được thực hiện bởi<span class=\"n\"> 2.034</span>",
                     "<summary>Xem 24 văn bản mới nhất trong 2.034</summary>",
                     ">Tìm mọi văn bản dẫn số 106-KH/ĐUK</a>", "Được 2.034 văn bản trong kho dẫn"});
  CHECK(page.size() < 60000);
}

TEST_CASE("the pictures stand below the text: life line, relations, tree") {
  const std::vector<CitingHead> citing{{head("a", "10-KH/HU"), Relation::implements},
                                       {head("b", "11-KL/TU"), Relation::amends}};
  vankien::searcher::Chain chain;
  chain.root.children.push_back({head("a", "10-KH/HU"), Relation::implements, {}, {}, 0});
  const auto page =
      vankien::web::document_page(plan(), {in_groups(citing), {}, chain}, 1284, {}).body;
  CHECK(page.find("</article>") < page.find("<h2>Vòng đời văn bản</h2>"));
  CHECK(page.find("<h2>Vòng đời văn bản</h2>") < page.find("<h2>Quan hệ với văn bản khác"));
  CHECK(page.find("<h2>Quan hệ với văn bản khác") < page.find("<h2>Cây văn bản triển khai</h2>"));
  CHECK(holds(page, "10-KH/HU thực hiện đầu tiên"));
  CHECK(holds(page_of(plan()), "<div class=\"below\"></div>"));
}

TEST_CASE("hostile words of a citation stay text") {
  auto document = plan("Căn cứ Chỉ thị số 05-CT/TW về <img src=x onerror=y>.");
  document.record.citations.front().issuer = "<script>";
  document.record.bindings = {not_held()};
  const auto page = page_of(document);
  CHECK_FALSE(holds(page, "<img"));
  CHECK_FALSE(holds(page, "<script>"));
  check_holds(page, {"&lt;script&gt;"});
}

}  // namespace
