// What the life line of a document tells, drawn and as a list.
#include "web/pages/life_line.h"

#include "tests/web/example_answers.h"
#include "tests/web/holds.h"

namespace {

using vankien::analyzers::Relation;
using vankien::schema::DocumentRecord;
using vankien::schema::DocumentStatus;
using vankien::searcher::Chain;
using vankien::searcher::Review;
using vankien::tests::check_holds;
using vankien::tests::day;
using vankien::tests::head;
using vankien::tests::holds;
using vankien::tests::in_groups;
using vankien::web::Surroundings;

vankien::schema::RecordHead dated(const std::string& number, const std::string& iso) {
  auto made = head("id-" + number, number);
  made.date = day(iso);
  return made;
}

DocumentRecord resolution_of(const std::string& iso) {
  DocumentRecord record;
  record.head = dated("25-NQ/TU", iso);
  return record;
}

std::string line(const DocumentRecord& record, const Surroundings& surroundings) {
  vankien::web::Html html;
  vankien::web::write_life_line(html, vankien::web::life_events(record, surroundings));
  return html.take();
}

std::string told(const DocumentRecord& record, const Surroundings& surroundings) {
  std::string shown;
  for (const auto& event : vankien::web::life_events(record, surroundings).events)
    shown += (event.date ? event.date->iso() : "?") + " " + event.label + "\n";
  return shown;
}

Surroundings carried_out() {
  Chain chain;
  chain.root.document = dated("25-NQ/TU", "2022-10-12");
  chain.root.children.push_back({dated("1-KH/HU", "1996-02-14"), Relation::implements, {}, {}, 0});
  chain.root.children.push_back(
      {dated("118-KH/TU", "2023-02-14"), Relation::implements, {}, {}, 0});
  chain.root.children.push_back({dated("7-HD/BTC", "2023-03-01"), Relation::guides, {}, {}, 0});
  chain.root.reviews = {Review{day("2024-10-12"), dated("356-BC/TU", "2024-12-30")},
                        Review{day("2027-10-12"), std::nullopt}};
  return {in_groups({{dated("233-KL/TU", "2024-07-02"), Relation::amends},
                     {dated("9-BC/HU", "2024-01-01"), Relation::mentions}}),
          {},
          chain};
}

TEST_CASE("a life goes from the issue over what carried it out and changed it to its reviews") {
  CHECK(told(resolution_of("2022-10-12"), carried_out()) ==
        "2022-10-12 Ban hành\n"
        "2023-02-14 118-KH/TU thực hiện đầu tiên\n"
        "2024-07-02 233-KL/TU sửa đổi, bổ sung\n"
        "2024-12-30 356-BC/TU sơ kết, tổng kết\n"
        "2027-10-12 Đến hạn sơ kết, tổng kết\n");
}

TEST_CASE("the picture and the list hold the same events, as links where a document tells them") {
  const auto page = line(resolution_of("2022-10-12"), carried_out());
  check_holds(page, {"<h2>Vòng đời văn bản</h2>", "từ 12/10/2022 đến 12/10/2027: 5 mốc",
                     "<a href=\"/van-ban/id-233-KL%2FTU\" aria-label=\"233-KL/TU sửa đổi, bổ",
                     "=\"233-KL/TU sửa đổi, bổ sung, 02/07/2024: tổ chức Hội nghị\"><title>",
                     "class=\"mk act\"", "class=\"mk carry out\"", ">Ban hành</text>",
                     "<time datetime=\"2022-10-12\">12/10/2022</time>: Ban hành</li>",
                     "<time datetime=\"2027-10-12\">12/10/2027</time>: Đến hạn sơ kết, tổng kết"});
  CHECK_FALSE(holds(page, "hôm nay"));
  CHECK_FALSE(holds(page, "style="));
  CHECK(page == line(resolution_of("2022-10-12"), carried_out()));
}

TEST_CASE("a document of which no more is known than its issue has no life line") {
  CHECK(line(resolution_of("2022-10-12"), {}).empty());
  CHECK(line(resolution_of("2022-10-12"),
             {in_groups({{head("b", "9-BC/HU"), Relation::mentions}}), {}})
            .empty());
}

TEST_CASE("events without a day stand beside the picture, and one day alone is no picture") {
  Surroundings surroundings{in_groups({{dated("233-KL/TU", "2024-07-02"), Relation::amends},
                                       {head("id-234-KL/TU", "234-KL/TU"), Relation::corrects}}),
                            {}};
  surroundings.cited_by.back().newest.front().date.reset();
  const auto page = line(resolution_of("2022-10-12"), surroundings);
  check_holds(page,
              {"2 mốc", "Không rõ ngày, không đặt lên hình:",
               "Không rõ ngày: <a href=\"/van-ban/id-234-KL%2FTU\">234-KL/TU đính chính</a>"});
  surroundings.cited_by.erase(surroundings.cited_by.begin());
  const auto list = line(resolution_of("2022-10-12"), surroundings);
  CHECK_FALSE(holds(list, "<svg"));
  check_holds(list, {"234-KL/TU đính chính", "Ban hành"});
}

TEST_CASE("what replaced a document as a whole ends its line; a part does not") {
  auto record = resolution_of("2022-10-12");
  const auto by = dated("30-NQ/TU", "2024-05-01");
  const Surroundings surroundings{in_groups({{by, Relation::replaces}}), {}};
  record.status = DocumentStatus{Relation::replaces, false, by, "thay thế"};
  CHECK(vankien::web::life_events(record, surroundings).ended == day("2024-05-01"));
  record.status->part = true;
  CHECK_FALSE(vankien::web::life_events(record, surroundings).ended);
  check_holds(line(record, surroundings), {"30-NQ/TU thay thế một phần", "class=\"mk end\""});
}

TEST_CASE("of many acts the strongest are told, the others counted") {
  std::vector<vankien::searcher::CitingHead> citing;
  for (int i = 1; i <= 12; ++i)
    citing.push_back({dated(std::to_string(i) + "-KL/TU", "2024-07-02"), Relation::amends});
  citing.push_back({dated("30-NQ/TU", "2024-08-01"), Relation::repeals});
  const auto page = line(resolution_of("2022-10-12"), {in_groups(citing), {}});
  check_holds(page, {"30-NQ/TU bãi bỏ", "Còn 5 mốc khác"});
  CHECK_FALSE(holds(page, "12-KL/TU"));
}

TEST_CASE("hostile numbers stay text on the life line") {
  auto hostile = dated("233-KL/TU", "2024-07-02");
  hostile.number = "</text><script>";
  hostile.title = "</title><img src=x>";
  const auto page =
      line(resolution_of("2022-10-12"), {in_groups({{hostile, Relation::amends}}), {}});
  CHECK_FALSE(holds(page, "<script>"));
  CHECK_FALSE(holds(page, "<img"));
}

}  // namespace
