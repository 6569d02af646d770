// The page of bodies by years: cells, sums, windows, and what is wrong with an address.
#include "web/pages/browse_page.h"

#include "tests/web/holds.h"
#include "tests/web/site_under_test.h"
#include "web/pages/heat_table.h"

namespace {

using vankien::schema::FieldId;
using vankien::schema::TextSource;
using vankien::searcher::BodyOrder;
using vankien::searcher::Facet;
using vankien::searcher::FacetValue;
using vankien::searcher::Inventory;
using vankien::tests::check_holds;
using vankien::tests::client;
using vankien::tests::holds;
using vankien::web::browse_page;
using vankien::web::year_window;

Facet years(const std::vector<std::string>& values) {
  Facet facet{"year", "Năm", {}};
  for (const auto& value : values)
    facet.values.push_back({value, value, 1, false});
  return facet;
}

// Two bodies: 40 documents in 2023 and 1 of an unknown year; 3 in 2021 of the unknown body.
Inventory example() {
  Inventory inventory;
  inventory.documents = 44;
  inventory.drafts = 2;
  inventory.facets = {Facet{"type", "Loại văn bản", {{"KH", "Kế hoạch", 44, false}}},
                      Facet{"issuer",
                            "Cơ quan ban hành",
                            {{"a", "Tỉnh ủy <A>", 41, false}, {"unknown", "Không rõ", 3, false}}},
                      Facet{"year",
                            "Năm",
                            {{"2023", "2023", 40, false},
                             {"2021", "2021", 3, false},
                             {"unknown", "Không rõ", 1, false}}}};
  inventory.issued = {{{0, 40}, {2, 1}}, {{1, 3}}};
  inventory.fields = {{FieldId::number, 30}, {FieldId::issuer, 41}};
  inventory.sources = {{TextSource::original, 40}, {TextSource::recognised, 4}};
  return inventory;
}

TEST_CASE("each cell is a shaded link to the search that finds so many") {
  const auto page = browse_page(example(), {}).body;
  check_holds(page, {"<td class=\"s5\"><a href=\"/tim?issuer=a&amp;year=2023\">40</a></td>",
                     "<td class=\"s1\"><a href=\"/tim?issuer=a&amp;year=unknown\">1</a></td>",
                     "<td class=\"s2\"><a href=\"/tim?issuer=unknown&amp;year=2021\">3</a></td>",
                     "<th scope=\"col\">2022</th>", "href=\"/tim?year=2023\">2023</a>",
                     "href=\"/tim?issuer=a\">Tỉnh ủy &lt;A&gt;</a></th><td class=\"sum\">41</td>",
                     "Không rõ cơ quan", "Không rõ năm", "Xem cả 44 văn bản"});
  // The sums: all, 2023, none in 2022, 2021, unknown.
  check_holds(page, {"<td class=\"sum\">44</td><td class=\"sum\">40</td><td class=\"sum\"></td>"
                     "<td class=\"sum\">3</td><td class=\"sum\">1</td></tr></tfoot>"});
  CHECK_FALSE(holds(page, "style="));
  CHECK_FALSE(holds(page, "Những năm"));
  CHECK_FALSE(holds(page, "tiếp theo"));
}

TEST_CASE("shades double, and few documents are light") {
  const auto page = browse_page(example(), {}).body;
  check_holds(page, {"s1\">1–2<", "s2\">3–5<", "s3\">6–10<", "s4\">11–20<", "s5\">trên 20<"});
  Inventory few = example();
  few.issued = {{{0, 2}, {2, 1}}, {{1, 3}}};
  check_holds(browse_page(few, {}).body,
              {"<td class=\"s2\"><a href=\"/tim?issuer=a&amp;year=2023\">2<", "s1\">1<"});
}

TEST_CASE("what is known of the documents, and the way to those where it is not") {
  check_holds(browse_page(example(), {}).body,
              {"30 (68 %)</td><td class=\"sum\">14</td>",
               "41 (93 %)</td><td class=\"sum\"><a href=\"/tim?issuer=unknown\">3</a></td>",
               "<th scope=\"row\">Máy nhận dạng từ ảnh</th>", "4 (9 %)</td></tr>",
               "Trong đó có 2 dự thảo."});
}

TEST_CASE("years come in windows without gaps, on to those that hold documents") {
  const auto window = year_window(years({"2023", "2022", "2005", "1975", "unknown"}), {});
  CHECK(window.last == 2023);
  CHECK(window.first == 2008);
  CHECK(window.older == std::optional<std::size_t>(2005));
  CHECK_FALSE(window.newer);
  const auto before = year_window(years({"2023", "2022", "2005", "1975"}), window.older);
  CHECK(before.first == 1990);
  CHECK(before.older == std::optional<std::size_t>(1975));
  CHECK(before.newer == std::optional<std::size_t>(2022));
  const auto oldest = year_window(years({"2023", "1975"}), 1);
  CHECK(oldest.first == 1975);
  CHECK(oldest.last == 1975);
  CHECK(oldest.newer == std::optional<std::size_t>(2023));
  const auto newest = year_window(years({"2023", "1975"}), 9999);
  CHECK(newest.last == 2023);
  const auto none = year_window(years({"unknown"}), 2000);
  CHECK(none.last < none.first);
  CHECK_FALSE(none.older);
}

TEST_CASE("many bodies come in pages that keep order and years") {
  Inventory inventory = example();
  inventory.facets[1].values.assign(60, FacetValue{"a", "Tỉnh ủy", 1, false});
  inventory.issued.assign(60, {{0, 1}});
  const auto page =
      browse_page(inventory, {.order = BodyOrder::name, .offset = 30, .until = 2023}).body;
  check_holds(page, {"Cơ quan thứ 26–50 trong 60.", "/duyet?sort=name&amp;until=2023\">Các cơ quan",
                     "/duyet?sort=name&amp;offset=50&amp;until=2023\">Các cơ quan tiếp theo",
                     "aria-current=\"true\">Theo tên<"});
  check_holds(browse_page(inventory, {.offset = 1000}).body, {"Cơ quan thứ 51–60 trong 60."});
}

TEST_CASE("an empty collection has nothing to browse") {
  const auto page = browse_page({}, {}).body;
  check_holds(page, {"Kho chưa có văn bản nào"});
  CHECK_FALSE(holds(page, "<table"));
}

TEST_CASE("the page is served, and each of its cells leads to what it counts") {
  const auto page = client().Get("/duyet?sort=name")->body;
  check_holds(page,
              {"aria-current=\"page\">Duyệt toàn kho", "Tỉnh ủy Lam Giang", "year=2021\">1<"});
  const auto begin = page.find("/tim?issuer=", page.find("<td class=\"s1\">"));
  auto address = page.substr(begin, page.find('"', begin) - begin);
  address.replace(address.find("&amp;"), 5, "&");
  check_holds(client().Get(address.c_str())->body, {"1 văn bản</h1>"});
  for (const char* wrong : {"/duyet?sort=newest", "/duyet?offset=-1", "/duyet?until=x"})
    CHECK(client().Get(wrong)->status == 400);
}

}  // namespace
