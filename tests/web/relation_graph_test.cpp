// Which documents the picture of relations holds, and what it says of each.
#include "web/pages/relation_graph.h"

#include "tests/web/cited_record.h"
#include "tests/web/example_answers.h"
#include "tests/web/holds.h"

namespace {

using vankien::analyzers::Relation;
using vankien::searcher::CitingHead;
using vankien::tests::ambiguous;
using vankien::tests::check_holds;
using vankien::tests::day;
using vankien::tests::head;
using vankien::tests::held;
using vankien::tests::holds;
using vankien::tests::in_groups;
using vankien::tests::not_held;
using vankien::web::most_graph_nodes;
using vankien::web::Neighbours;
using vankien::web::Surroundings;

CitingHead citing(const std::string& number, Relation relation, const std::string& date) {
  CitingHead made{head("id-" + number, number), relation};
  made.head.date = day(date);
  return made;
}

std::vector<CitingHead> many(std::size_t count, const std::string& symbol, Relation relation) {
  std::vector<CitingHead> made;
  for (std::size_t i = 1; i <= count; ++i)
    made.push_back(citing(std::to_string(i) + symbol, relation, "2023-01-01"));
  return made;
}

Neighbours around(const std::string& text, std::vector<vankien::schema::Binding> bindings,
                  const Surroundings& surroundings) {
  auto record = vankien::tests::record_of(text);
  record.bindings = std::move(bindings);
  return vankien::web::neighbours(vankien::web::cited_documents(record, text), surroundings,
                                  most_graph_nodes);
}

std::string labels(const Neighbours& neighbours) {
  std::string shown;
  for (const auto& neighbour : neighbours.strongest)
    shown += (shown.empty() ? "" : " ") + neighbour.label;
  return shown;
}

std::string picture(const Neighbours& neighbours) {
  vankien::web::Html html;
  vankien::web::write_relation_graph(html, head("me", "25-NQ/TU"), neighbours);
  return html.take();
}

TEST_CASE(
    "acts come first, then what carries out or is the basis, then mentions; the newest first") {
  const auto found = around("Căn cứ Chỉ thị số 05-CT/TW về học tập.", {held("ct")},
                            {in_groups({citing("1-BC/HU", Relation::mentions, "2024-01-01"),
                                        citing("2-KH/HU", Relation::implements, "2023-01-01"),
                                        citing("3-KH/HU", Relation::implements, "2024-01-01"),
                                        citing("4-KL/TU", Relation::amends, "2022-01-01"),
                                        citing("5-KH/HU", Relation::implements, "2024-01-01")}),
                             {}});
  CHECK(labels(found) == "4-KL/TU 05-CT/TW 3-KH/HU 5-KH/HU 2-KH/HU 1-BC/HU");
  CHECK(found.omitted == 0);
}

TEST_CASE("what does not fit into the picture is counted below it") {
  const auto found = around("", {}, {in_groups(many(30, "-BC/HU", Relation::mentions)), {}});
  CHECK(found.strongest.size() == most_graph_nodes);
  CHECK(found.omitted == 6);
  check_holds(picture(found),
              {"và 6 văn bản nữa: hình chỉ vẽ 24 văn bản", "24 văn bản trong hình"});
  CHECK(around("", {}, {in_groups(many(30, "-BC/HU", Relation::mentions), 30), {}}).omitted == 6);
  const auto all = many(most_graph_nodes, "-BC/HU", Relation::mentions);
  CHECK_FALSE(holds(picture(around("", {}, {in_groups(all), {}})), "văn bản nữa"));
}

TEST_CASE("many that carry a document out leave room for what it rests on") {
  const auto found = around("Căn cứ Chỉ thị số 05-CT/TW, Chỉ thị số 06-CT/TW.", {},
                            {in_groups(many(30, "-KH/HU", Relation::implements)), {}});
  CHECK(labels(found).starts_with("05-CT/TW 1-KH/HU 06-CT/TW 10-KH/HU 11-KH/HU"));
  CHECK(found.strongest.size() == most_graph_nodes);
}

TEST_CASE("held documents are links to them, others to their numbers, and look different") {
  const auto page = picture(around(
      "Căn cứ Chỉ thị số 05-CT/TW; thực hiện Nghị quyết số 05-NQ/TU và Kế hoạch số 07-KH/TU.",
      {not_held(), held("nq"), ambiguous({"a", "b"})}, {}));
  check_holds(page, {"<a href=\"/so/05-CT%2FTW\" class=\"node", "class=\"mk basis out\"",
                     "class=\"edge basis out\"", "class=\"edge carry\"",
                     "<a href=\"/van-ban/nq\" class=\"node", "class=\"mk carry\"",
                     "<a href=\"/so/07-KH%2FTU\" class=\"node", "class=\"mk carry maybe\"",
                     "Chưa có trong kho</li>", "Nhiều văn bản cùng số hiệu</li>"});
}

TEST_CASE("a link is called what it shows first, then what ties it, when, and what it is about") {
  const auto page = picture(
      around("", {}, {in_groups({citing("12-KH/HU", Relation::implements, "2023-04-24")}), {}}));
  check_holds(page,
              {"aria-label=\"12-KH/HU: Được thực hiện bởi, 24/04/2023, tổ chức",
               "24/04/2023, tổ chức Hội nghị\"><title>12-KH/HU: ",
               "role=\"group\" aria-label=\"Quan hệ của Kế hoạch 25-NQ/TU với 1 văn bản khác\"",
               "<text class=\"cap", ">Được thực hiện bởi</text>", ">25-NQ/TU</text>",
               "<small>Được thực hiện bởi · 24/04/2023</small>"});
  CHECK_FALSE(holds(page, "<li><svg"));  // nothing that a legend would have to explain
  CHECK_FALSE(holds(page, "style="));
}

TEST_CASE("hostile numbers and titles stay text in the picture and in its list") {
  auto hostile = citing("12-KH/HU", Relation::implements, "2023-04-24");
  hostile.head.number = "</text><script>";
  hostile.head.title = "</title><a href=javascript:x \"onload=\"y\">";
  const auto page = picture(around("", {}, {in_groups({hostile}), {}}));
  CHECK_FALSE(holds(page, "<script>"));
  CHECK_FALSE(holds(page, "</title><a href=java"));
  CHECK_FALSE(holds(page, "\"onload=\""));
  check_holds(page, {"&lt;/text&gt;&lt;script&gt;</text>", "&lt;/title&gt;&lt;a"});
}

TEST_CASE("a document without relations has no picture of them, one without a day has") {
  CHECK(picture({}).empty());
  auto undated = citing("12-KH/HU", Relation::implements, "2023-04-24");
  undated.head.date.reset();
  check_holds(picture(around("", {}, {in_groups({undated}), {}})), {">không rõ ngày</text>"});
}

}  // namespace
