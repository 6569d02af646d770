// What is said of a number that is held, held twice, only cited, unknown: on the card above results
// and on the number's own page.
#include "tests/web/example_answers.h"
#include "tests/web/holds.h"
#include "web/pages/number_page.h"
#include "web/pages/results_page.h"

namespace {

using vankien::analyzers::Relation;
using vankien::searcher::KnownNumber;
using vankien::searcher::NumberAnswer;
using vankien::searcher::SearchResponse;
using vankien::tests::asking;
using vankien::tests::check_holds;
using vankien::tests::day;
using vankien::tests::head;
using vankien::tests::holds;
using vankien::web::number_page;
using vankien::web::results_page;

KnownNumber known_directive() {
  KnownNumber known;
  known.number = "05-CT/TW";
  known.type_code = "CT";
  known.issuer = "Bộ Chính trị";
  known.count = 2;
  known.dates = {{day("2016-05-15"), 2}};
  known.about = {"đẩy mạnh <học tập>"};
  known.cited_by = {{head("k", "118-KH/TU"), Relation::implements},
                    {head("m", "9-BC/TU"), Relation::mentions}};
  known.cited_by.back().head.date = day("2024-12-30");
  auto& quote = known.quote.emplace();
  quote.text = "Theo Chỉ thị 5 <năm ấy>";
  quote.marks = {{5, 18}};
  quote.cut_before = true;
  return known;
}

std::string card(const NumberAnswer& answer,
                 const std::optional<vankien::schema::DocumentStatus>& status = {}) {
  SearchResponse response;
  response.query.text = answer.number;
  response.lookup = answer;
  return results_page(asking(answer.number), response, {status, {}}).body;
}

TEST_CASE("a number that one document bears: what it is, its fate, who cites it") {
  const NumberAnswer answer{"05-CT/TW", {head("a", "05-CT/TW")}, {known_directive()}, {}};
  CHECK_FALSE(holds(card(answer), "class=\"st warn\""));
  vankien::schema::DocumentStatus status{Relation::replaces, false, head("z", "20-CT/TW"), "…"};
  check_holds(card(answer, status), {"Đúng số hiệu", "Mở văn bản", "2 văn bản dẫn chiếu",
                                     "Đã được thay thế bởi 20-CT/TW"});
}

TEST_CASE("a number that several documents bear: all of them, none guessed") {
  const NumberAnswer answer{
      "05-CT/TW", {head("a", "05-CT/TW"), head("b", "05-CT/TW")}, {known_directive()}, {}};
  const auto page = card(answer);
  check_holds(page, {"2 văn bản trong kho cùng mang số hiệu này", "href=\"/van-ban/a\"",
                     "href=\"/van-ban/b\""});
  CHECK_FALSE(holds(page, "Mở văn bản"));
  CHECK_FALSE(holds(page, "Bản trùng nội dung"));
  auto copied = answer;
  copied.copies = {{"a", "b"}};
  CHECK(holds(card(copied), "Bản trùng nội dung"));
}

TEST_CASE("a number that is only cited: what those who cite it say, and that it is unproved") {
  const NumberAnswer answer{"05-CT/TW", {}, {known_directive()}, {}};
  const auto page = card(answer);
  check_holds(page, {"ncard ghost", "Kho chưa có văn bản này",
                     "Được 2 văn bản trong kho nhắc tới, từ 24/04/2023 đến 30/12/2024.",
                     "Chỉ thị của Bộ Chính trị, ngày 15/05/2016", "Chưa xác minh",
                     "đẩy mạnh &lt;học tập&gt;", "<span class=\"st\">Thực hiện</span>",
                     "<blockquote>… Theo <mark>Chỉ thị 5</mark> &lt;năm ấy&gt;</blockquote>",
                     "href=\"/van-ban/k\"", "Xem 2 văn bản nhắc tới"});
  CHECK_FALSE(holds(page, "không thống nhất"));
}

TEST_CASE("days that contradict each other are all shown, with who says so") {
  auto known = known_directive();
  known.dates = {{day("2021-05-18"), 12}, {day("2021-05-19"), 1}};
  const NumberAnswer answer{"05-CT/TW", {}, {known}, {}};
  const auto days = "18/05/2021 (12 văn bản); 19/05/2021 (1 văn bản)";
  check_holds(card(answer), {"không thống nhất", days, "Chỉ thị của Bộ Chính trị. <span"});
  check_holds(number_page(answer, {}).body, {days});
}

TEST_CASE("citations of different documents under one number are told apart") {
  auto other = known_directive();
  other.dates = {{day("2009-10-16"), 1}};
  const NumberAnswer cited{"05-CT/TW", {}, {known_directive(), other}, {}};
  check_holds(card(cited), {"có thể là 2 văn bản khác nhau", "ngày 16/10/2009"});

  auto held = head("a", "05-CT/TW");
  held.date = day("2016-05-15");
  const NumberAnswer both{"05-CT/TW", {held}, {known_directive(), other}, {}};
  const auto page = number_page(both, {}).body;
  check_holds(page, {"ngày 15/05/2016 <span class=\"st\">Có trong kho</span>",
                     "ngày 16/10/2009 <span class=\"st\">Chưa có trong kho</span>"});
}

// The card once counted a document that cites two bearers of a number twice.
TEST_CASE("a document that cites several bearers of a number counts once") {
  auto other = known_directive();
  other.dates.clear();
  other.issuer.reset();
  other.count = 1;
  other.about = {"đẩy mạnh", "đẩy mạnh dạy chữ"};
  other.cited_by.pop_back();
  NumberAnswer answer{"05-CT/TW", {}, {known_directive(), other}, {}};
  check_holds(card(answer), {"Được 2 văn bản trong kho nhắc tới", "Xem 2 văn bản nhắc tới"});
  const auto page = number_page(answer, {}).body;
  check_holds(page, {"<h3>Chỉ thị, không nêu ngày ban hành",
                     "<dd class=\"subject\">đẩy mạnh dạy chữ</dd>"});
  CHECK_FALSE(holds(page, "\">đẩy mạnh</dd>"));

  answer.known.front().count = 30;
  check_holds(card(answer),
              {"Được ít nhất 30 văn bản trong kho nhắc tới", "Xem các văn bản nhắc tới"});
}

TEST_CASE("a number that nobody knows: one line, and what may be meant") {
  const NumberAnswer answer{"O5-CT/TW", {}, {}, {"05-CT/TW"}};
  const auto page = card(answer);
  check_holds(page, {"Không có số O5-CT/TW trong kho, cũng không văn bản nào nhắc tới.",
                     "href=\"/so/05-CT%2FTW\">05-CT/TW</a>", "value=\"O5-CT/TW\""});
  CHECK_FALSE(holds(page, "Chưa xác minh"));
  CHECK(holds(page, "Số gần giống trong kho: <a"));
  NumberAnswer misread = answer;
  misread.kind = NumberAnswer::Kind::misread;
  CHECK(holds(card(misread), "Có thể bạn muốn tìm số: <a"));
  CHECK_FALSE(holds(card({"999-NQ/TU", {}, {}, {}}), "Số gần giống"));
}

TEST_CASE("a part of a number that several have: who bears them, how many more, what else fits") {
  NumberAnswer answer{
      "05-NQ", {head("a", "05-NQ/TU"), head("b", "05-NQ/CB")}, {}, {"05-NQ/TU", "05-NQ/TW"}};
  answer.kind = NumberAnswer::Kind::part;
  answer.further = 4;
  answer.citing = 3;
  for (const std::string& page : {card(answer), number_page(answer, {}).body}) {
    check_holds(page, {"6 văn bản trong kho có số hiệu khớp với 05-NQ", "href=\"/van-ban/a\"",
                       "href=\"/van-ban/b\"", "và 4 văn bản khác", "Xem 3 văn bản nhắc tới",
                       "Các số hiệu khớp khác: <a href=\"/so/05-NQ%2FTW\">05-NQ/TW</a></p>"});
    for (const char* never : {"Đúng số hiệu", "Không có số", "Mở văn bản"})
      CHECK_FALSE(holds(page, never));
  }
  // One bearer is no answer either while other numbers fit.
  answer.held.pop_back();
  CHECK_FALSE(holds(card(answer), "Đúng số hiệu"));
}

TEST_CASE("a part of numbers that are only cited: links to them") {
  NumberAnswer answer{"05-NQ", {}, {}, {"05-NQ/TU", "05-NQ/TW"}};
  answer.kind = NumberAnswer::Kind::part;
  answer.citing = 2;
  const auto page = card(answer);
  check_holds(page, {"ncard ghost", "Kho chưa có văn bản nào mang số 05-NQ",
                     "Được 2 văn bản trong kho nhắc tới.",
                     "Các số hiệu được nhắc tới: <a href=\"/so/05-NQ%2FTU\">05-NQ/TU</a>, "});
  CHECK_FALSE(holds(page, "Không có số"));
  answer.citing = 0;
  answer.suggestions.clear();
  CHECK(holds(card(answer), "Không có số 05-NQ trong kho, cũng không văn bản nào nhắc tới."));
}

}  // namespace
