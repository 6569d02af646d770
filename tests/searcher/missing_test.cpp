// What is cited and not held: which documents count as missing, how often, in which order.
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

using Cites = std::vector<DraftCitation>;

Draft citing(const std::string& id, const std::string& date, Cites cites) {
  return {.id = id, .text = "Chi bộ họp.", .date = date, .cites = std::move(cites)};
}

// "05-CT/TW 2016-05-15 x3, …": number, days and count of every entry in order.
std::string missing(const TinyIndex& index) {
  std::string text;
  for (const KnownNumber& known : index.searcher().missing(100, 0).missing) {
    text += (text.empty() ? "" : ", ") + known.number;
    for (const auto& [date, count] : known.dates)
      text += " " + date.iso();
    text += " x" + std::to_string(known.count);
  }
  return text;
}

TEST_CASE("what is cited and held by nobody is missing, most cited first") {
  const TinyIndex index({
      citing("a", "2023-01-01", {{"05-CT/TW", "2016-05-15"}, {"10-KH/TU", ""}}),
      citing("b", "2023-01-02", {{"05-CT/TW", ""}, {"02-KH/TU", ""}}),
      citing("c", "2023-01-03", {{"07-NQ/TU", "2022-03-04"}}),
      {.id = "held", .text = "", .number = "07-NQ/TU", .date = "2022-03-04"},
  });
  CHECK(missing(index) == "05-CT/TW 2016-05-15 x2, 02-KH/TU x1, 10-KH/TU x1");
}

TEST_CASE("a bearer of another term does not hold what is cited with its own day") {
  const TinyIndex index({
      {.id = "held", .text = "", .number = "04-NQ/TW", .date = "2012-01-16"},
      citing("a", "2018-01-01", {{"04-NQ/TW", "2016-10-30"}}),
      citing("b", "2018-01-02", {{"04-NQ/TW", "2016-10-30"}}),
      citing("c", "2018-01-03", {{"04-NQ/TW", "2012-01-16"}}),
  });
  CHECK(missing(index) == "04-NQ/TW 2016-10-30 x2");
}

TEST_CASE("a number is told from those whose keys begin with its own") {
  const TinyIndex index({
      citing("a", "2023-01-01", {{"05-NQ/TU", "2011-11-16"}, {"05-NQ/TU1", "2011-11-17"}}),
      citing("b", "2023-01-02", {{"05-NQ/TU", "2011-11-16"}, {"05-NQ/TU1", ""}}),
      citing("c", "2023-01-03", {{"05-NQ/TU", ""}}),
  });
  CHECK(missing(index) == "05-NQ/TU 2011-11-16 x3, 05-NQ/TU1 2011-11-17 x2");
}

TEST_CASE("days of several years are several documents, those of one year one") {
  const TinyIndex index({
      citing("a", "2023-01-01", {{"05-NQ/TU", "2011-11-16"}, {"07-NQ/TU", "2012-03-04"}}),
      citing("b", "2023-01-02", {{"05-NQ/TU", "2021-11-16"}, {"07-NQ/TU", "2012-03-14"}}),
      citing("c", "2023-01-03", {{"05-NQ/TU", ""}, {"07-NQ/TU", ""}}),
  });
  CHECK(missing(index) ==
        "07-NQ/TU 2012-03-04 2012-03-14 x3, 05-NQ/TU 2011-11-16 x1, 05-NQ/TU 2021-11-16 x1, "
        "05-NQ/TU x1");
}

// A document that cites 05-NQ/TU of that day as about that.
Draft saying(const std::string& id, const std::string& date, const std::string& about) {
  return {.id = id,
          .text = "Thực hiện Nghị quyết số 05-NQ/TU về " + about + ".",
          .date = "2023-01-01",
          .cites = {{.number = "05-NQ/TU", .date = date, .about = about}}};
}

TEST_CASE("days of several years are one document where most say that it is about the same") {
  const TinyIndex index({
      saying("a", "2011-11-16", "chuyển đổi số"),
      saying("b", "2011-11-16", "chuyển đổi số"),
      saying("c", "2011-11-16", "trồng rừng"),
      saying("d", "2021-11-16", "Chuyển đổi số"),
  });
  CHECK(missing(index) == "05-NQ/TU 2011-11-16 2021-11-16 x4");
}

TEST_CASE("one document that mistakes a day joins nothing that others tell apart") {
  const TinyIndex index({
      saying("a", "2011-11-16", "chuyển đổi số"),
      saying("b", "2011-11-16", "chuyển đổi số"),
      saying("c", "2021-11-16", "trồng rừng"),
      saying("d", "2021-11-16", "trồng rừng"),
      saying("mistaken", "2021-11-16", "chuyển đổi số"),
  });
  CHECK(missing(index) == "05-NQ/TU 2021-11-16 x3, 05-NQ/TU 2011-11-16 x2");
}

TEST_CASE("where as many say one thing as another, either joins a day") {
  const TinyIndex index({
      saying("a", "2011-11-16", "chuyển đổi số"),
      saying("b", "2011-11-16", "trồng rừng"),
      saying("c", "2021-11-16", "trồng rừng"),
  });
  CHECK(missing(index) == "05-NQ/TU 2011-11-16 2021-11-16 x3");
}

TEST_CASE("a purpose is no day and no number of its own") {
  const TinyIndex index({
      saying("a", "2021-11-16", "chuyển đổi số"),
      citing("b", "2023-01-02", {{"05-NQ/TU", ""}}),
  });
  CHECK(missing(index) == "05-NQ/TU 2021-11-16 x2");
}

TEST_CASE("a misprinted day of a held document makes no missing one") {
  const TinyIndex index({
      {.id = "held", .text = "", .number = "05-NQ/TU", .date = "2021-11-16"},
      citing("a", "2023-01-01", {{"05-NQ/TU", "2021-11-16"}}),
      citing("b", "2023-01-02", {{"05-NQ/TU", "2021-11-06"}}),
  });
  CHECK(missing(index).empty());
}

TEST_CASE("citations without a day count where they mean no held document") {
  const TinyIndex index({
      {.id = "held", .text = "", .number = "05-CT/TU", .date = "2021-06-01"},
      citing("before", "2018-01-01", {{"05-CT/TU", ""}}),
      citing("dated", "2018-01-02", {{"05-CT/TU", "2016-02-03"}}),
      citing("after", "2022-01-01", {{"05-CT/TU", ""}}),
  });
  CHECK(missing(index) == "05-CT/TU 2016-02-03 x2");
}

TEST_CASE("candidates that cannot be told apart are not missing") {
  const TinyIndex index({
      {.id = "one", .text = "", .number = "12-KH/HU", .date = "2021-01-01"},
      {.id = "other", .text = "", .number = "12-KH/HU", .date = "2021-02-01"},
      citing("a", "2022-01-01", {{"12-KH/HU", ""}}),
  });
  CHECK(missing(index).empty());
}

TEST_CASE("the pages of the list join without gap or overlap") {
  std::vector<Draft> drafts;
  for (int i = 1; i <= 23; ++i)
    drafts.push_back(citing("d" + std::to_string(i), "2023-01-01",
                            {{std::to_string(i) + "-KH/TU", ""}, {"01-KH/TU", ""}}));
  const TinyIndex index(drafts);
  std::vector<std::string> seen;
  for (std::size_t offset = 0; offset < 30; offset += 5) {
    const MissingPage page = index.searcher().missing(5, offset);
    CHECK(page.total == 23);
    for (const KnownNumber& known : page.missing)
      seen.push_back(known.number);
  }
  REQUIRE(seen.size() == 23);
  CHECK(seen.front() == "01-KH/TU");
  CHECK(seen[1] == "02-KH/TU");
  CHECK(seen.back() == "23-KH/TU");
}

TEST_CASE("the list follows what is added to the index") {
  const TinyIndex index({citing("a", "2023-01-01", {{"05-NQ/TU", "2021-11-16"}})});
  CHECK(missing(index) == "05-NQ/TU 2021-11-16 x1");
  index.add({{.id = "held", .text = "", .number = "05-NQ/TU", .date = "2021-11-16"}});
  CHECK(missing(index).empty());
}

}  // namespace
}  // namespace vankien::searcher
