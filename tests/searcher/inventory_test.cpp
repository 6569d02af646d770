// What the collection holds, counted: every cell is what the search with its two filters finds.
#include "searcher/inventory.h"

#include "schema/fields.h"
#include "tests/catch.h"
#include "tests/searcher/random_queries.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

// "Tỉnh ủy 2023x2 2021x1; …": every body with its years.
std::string printed(const Inventory& inventory) {
  std::string text;
  for (std::size_t body = 0; body < inventory.issued.size(); ++body) {
    text += (body == 0 ? "" : "; ") + inventory.facets[1].values[body].label;
    for (const YearCount& cell : inventory.issued[body])
      text += " " + inventory.facets[2].values[cell.year].value + "x" + std::to_string(cell.count);
  }
  return text;
}

TEST_CASE("bodies by years, by count or by name, the unknown last") {
  const TinyIndex index({
      {.id = "a", .text = "", .date = "2023-01-01", .issuer = "Tỉnh ủy"},
      {.id = "b", .text = "", .date = "2023-02-01", .issuer = "Tỉnh ủy"},
      {.id = "c", .text = "", .date = "2021-02-01", .issuer = "Tỉnh ủy"},
      {.id = "d", .text = "", .date = "2021-02-01", .issuer = "Đảng ủy Khối"},
      {.id = "e", .text = "", .issuer = "Đảng ủy Khối"},
      {.id = "f", .text = "", .issuer = "Ban Dân vận"},
      {.id = "g", .text = ""},
      {.id = "h", .text = ""},
      {.id = "i", .text = ""},
      {.id = "k", .text = "", .date = "2023-05-06"},
  });
  CHECK(printed(index.searcher().inventory(BodyOrder::count)) ==
        "Tỉnh ủy 2023x2 2021x1; Đảng ủy Khối 2021x1 unknownx1; Ban Dân vận unknownx1; "
        "Không rõ 2023x1 unknownx3");
  CHECK(printed(index.searcher().inventory(BodyOrder::name)) ==
        "Ban Dân vận unknownx1; Đảng ủy Khối 2021x1 unknownx1; Tỉnh ủy 2023x2 2021x1; "
        "Không rõ 2023x1 unknownx3");
}

TEST_CASE("an empty collection has nothing to count") {
  const TinyIndex index({});
  const Inventory inventory = index.searcher().inventory(BodyOrder::count);
  CHECK(inventory.documents == 0);
  CHECK(inventory.issued.empty());
  for (const FieldCount& field : inventory.fields)
    CHECK(field.known == 0);
}

TEST_CASE("what of the heads is known") {
  const TinyIndex index({
      {.id = "a",
       .text = "",
       .title = "về biển",
       .number = "01-KH/TU",
       .type = "KH",
       .date = "2023-01-01",
       .issuer = "Tỉnh ủy"},
      {.id = "b", .text = "", .number = "02-KH/TU", .issuer = "Tỉnh ủy", .unsigned_yet = true},
      {.id = "c", .text = "", .number = "03-KH/TU"},
  });
  const Inventory inventory = index.searcher().inventory(BodyOrder::count);
  CHECK(inventory.documents == 3);
  CHECK(inventory.drafts == 1);
  std::string known;
  for (const FieldCount& field : inventory.fields)
    known += std::string(schema::field(field.field).name) + std::to_string(field.known) + " ";
  CHECK(known == "number3 type1 issuer2 date1 title1 ");
}

TEST_CASE("how the texts were got, every way counted") {
  using schema::TextSource;
  const TinyIndex index({{.id = "a", .text = "", .text_source = TextSource::recognised},
                         {.id = "b", .text = ""},
                         {.id = "c", .text = "", .text_source = TextSource::recognised}});
  std::string told;
  for (const auto& [source, count] : index.searcher().inventory(BodyOrder::count).sources)
    told += std::string(name(source)) + std::to_string(count) + " ";
  CHECK(told == "original1 converted0 recognised2 ");
}

TEST_CASE("each count of a random collection is what a search with both filters finds") {
  INFO("seed " << seed);
  Random random;
  const TinyIndex index(random_drafts(random, 300));
  const auto order = GENERATE(BodyOrder::count, BodyOrder::name);
  const Inventory inventory = index.searcher().inventory(order);
  const auto& [types, bodies, years] = inventory.facets;
  REQUIRE(inventory.issued.size() == bodies.values.size());
  std::size_t cells = 0;
  for (std::size_t body = 0; body < bodies.values.size(); ++body) {
    std::vector<std::size_t> counts(years.values.size());
    for (const YearCount& cell : inventory.issued[body])
      counts[cell.year] = cell.count;
    std::size_t sum = 0;
    for (std::size_t year = 0; year < counts.size(); ++year) {
      SearchRequest request;
      request.issuers = {bodies.values[body].value};
      request.years = {years.values[year].value};
      CAPTURE(request.issuers, request.years);
      CHECK(index.searcher().search(request).total == counts[year]);
      sum += counts[year];
      cells += counts[year] > 0 ? 1 : 0;
    }
    CHECK(sum == bodies.values[body].count);
  }
  CHECK(cells > 5);
}

}  // namespace
}  // namespace vankien::searcher
