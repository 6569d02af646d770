// What is answered on a number that is named in part, and on one that nobody knows.
#include <algorithm>

#include "searcher/sequence_edits.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

using Kind = NumberAnswer::Kind;
using Strings = std::vector<std::string>;

const TinyIndex& index() {
  static const TinyIndex made({
      {.id = "old", .text = "Nghị quyết", .number = "07-NQ/TU", .type = "NQ", .date = "2016-02-01"},
      {.id = "new", .text = "Nghị quyết", .number = "07-NQ/TU", .type = "NQ", .date = "2021-02-01"},
      {.id = "cell",
       .text = "Nghị quyết",
       .number = "07-NQ/CB",
       .type = "NQ",
       .date = "2019-03-01"},
      {.id = "plan",
       .text = "Kế hoạch theo Nghị quyết 07-NQ/TW, Chỉ thị 15-CT/TW, Chỉ thị 15-CT/TU và Đề án 06.",
       .number = "40-KH/TU",
       .type = "KH",
       .date = "2022-01-01",
       .cites = {{"07-NQ/TW", ""}, {"15-CT/TW", ""}, {"15-CT/TU", ""}}},
      {.id = "rule", .text = "Quy định", .number = "09-QĐ/TU", .type = "QyĐ", .date = "2018-01-01"},
      {.id = "act", .text = "Quyết định", .number = "09-QĐ/HU", .type = "QĐ", .date = "2020-01-01"},
  });
  return made;
}

std::string held(const NumberAnswer& answer) {
  std::string ids;
  for (const schema::RecordHead& head : answer.held)
    ids += (ids.empty() ? "" : " ") + head.id;
  return ids;
}

// "Không có số 07-NQ trong kho, cũng không văn bản nào nhắc tới" was said of numbers that the
// collection held.
TEST_CASE("a part of a number that several have: who bears them, and what else it fits") {
  for (const char* typed : {"NQ07", "07-NQ", "7 nq", "nghị quyết 07", "nghi quyet so 7"}) {
    CAPTURE(typed);
    const auto answer = index().searcher().number(typed);
    REQUIRE(answer);
    const auto response = search(index(), typed);
    REQUIRE(response.lookup);
    CHECK(response.query.number == std::nullopt);
    for (const NumberAnswer& said : {*answer, *response.lookup}) {
      CHECK(said.kind == Kind::part);
      CHECK(said.number == "07-NQ");
      CHECK(held(said) == "new cell old");
      CHECK(said.further == 0);
      CHECK(said.suggestions == Strings{"07-NQ/TU", "07-NQ/CB", "07-NQ/TW"});
    }
  }
}

TEST_CASE("a part of numbers that are only cited: those") {
  const auto response = search(index(), "chỉ thị 15");
  REQUIRE(response.lookup);
  CHECK(response.lookup->kind == Kind::part);
  CHECK(response.lookup->held.empty());
  CHECK(response.lookup->citing == 1);
  CHECK(response.lookup->suggestions == Strings{"15-CT/TU", "15-CT/TW"});
}

TEST_CASE("a part that fits one number alone is that number") {
  const auto response = search(index(), "kế hoạch 40");
  REQUIRE(response.lookup);
  CHECK(response.lookup->kind == Kind::whole);
  CHECK(response.query.number == "40-KH/TU");
}

TEST_CASE("the type that is named comes first where two types have one code") {
  CHECK(held(*index().searcher().number("quy định 09")) == "rule act");
  CHECK(held(*index().searcher().number("quyết định 09")) == "act rule");
  CHECK(held(*index().searcher().number("09-QĐ")) == "act rule");
}

TEST_CASE(
    "digits alone that several numbers have are words of a query, and a number of an address") {
  CHECK_FALSE(search(index(), "7").lookup);
  CHECK(held(*index().searcher().number("7")) == "new cell old");
}

TEST_CASE("a part that fits nothing is left to the words of a query") {
  CHECK_FALSE(search(index(), "đề án 06").lookup);
  const auto answer = index().searcher().number("06-ĐA");
  REQUIRE(answer);
  CHECK(answer->kind == Kind::part);
  CHECK(answer->held.empty());
}

TEST_CASE("of many bearers the newest ten are told, and how many more there are") {
  std::vector<Draft> many;
  for (int year = 2000; year < 2013; ++year)
    many.push_back({.id = std::to_string(year),
                    .text = "Nghị quyết",
                    .number = year % 2 == 0 ? "03-NQ/TU" : "03-NQ/HU",
                    .date = std::to_string(year) + "-05-01"});
  const TinyIndex crowded(many);
  const auto answer = crowded.searcher().number("03-NQ");
  REQUIRE(answer);
  CHECK(held(*answer) == "2012 2011 2010 2009 2008 2007 2006 2005 2004 2003");
  CHECK(answer->further == 3);
}

const TinyIndex& held_numbers() {
  static const TinyIndex made({
      {.id = "a", .text = "Kết luận", .number = "33-KL/TU", .date = "2021-01-01"},
      {.id = "b", .text = "Kết luận", .number = "35-KL/TU", .date = "2021-02-01"},
      {.id = "c", .text = "Kết luận", .number = "343-KL/TU", .date = "2021-03-01"},
      {.id = "d", .text = "Nghị quyết", .number = "05-NQ/TU", .date = "2021-03-01"},
      {.id = "e", .text = "Nghị quyết", .number = "05-NQ/ĐUK", .date = "2020-03-01"},
      {.id = "f", .text = "Nghị quyết", .number = "12-NQ/TU", .date = "2022-03-01"},
      {.id = "g",
       .text = "Nghị quyết 05-NQ/TW, Nghị định 30/2020/NĐ-CP",
       .number = "18-KH/HU",
       .cites = {{"05-NQ/TW", ""}, {"30/2020/NĐ-CP", ""}, {"20-KL/TW", ""}}},
  });
  return made;
}

// "Không có số 33-KL/TW trong kho" led nowhere although 33-KL/TU was held.
TEST_CASE("numbers that nobody knows: the nearest that somebody does") {
  struct Case {
    const char* typed;
    Strings nearest;
  };
  const auto [typed, nearest] = GENERATE(Catch::Generators::values<Case>({
      // Codes a letter off, or TƯ for TU; then the same sequence and type under other bodies.
      {"33-KL/TƯ", {"33-KL/TU"}},
      {"33-KL/TW", {"33-KL/TU"}},
      {"05-NQ/TV", {"05-NQ/TU", "05-NQ/ĐUK", "05-NQ/TW"}},
      {"05-NQ/HU", {"05-NQ/TU", "05-NQ/ĐUK", "05-NQ/TW"}},
      // A sequence a digit off, the next in value first.
      {"34-KL/TU", {"33-KL/TU", "35-KL/TU", "343-KL/TU"}},
      {"53-KL/TU", {"35-KL/TU", "33-KL/TU"}},
      {"30/2021/NĐ-CP", {"30/2020/NĐ-CP"}},
      {"3/2020/NĐ-CP", {"30/2020/NĐ-CP"}},
      // Nothing so near: the next numbers of the same series.
      {"999-NQ/TU", {"12-NQ/TU", "05-NQ/TU"}},
      {"999-QC/TU", {}},
  }));
  CAPTURE(typed);
  const auto response = search(held_numbers(), typed);
  REQUIRE(response.lookup);
  CHECK(response.lookup->kind == Kind::whole);
  CHECK(response.lookup->held.empty());
  CHECK(response.lookup->suggestions == nearest);
  CHECK(response.query.number == response.lookup->number);
  const auto answer = held_numbers().searcher().number(typed);
  REQUIRE(answer);
  CHECK(answer->suggestions == nearest);
}

TEST_CASE("a number with TƯ for TU is offered beside one of the centre that is cited") {
  const TinyIndex both({{.id = "a", .text = "Kết luận", .number = "20-KL/TU"},
                        {.id = "b", .text = "Theo", .cites = {{"20-KL/TW", ""}}}});
  const auto suggested = [&](const char* typed) {
    return both.searcher().number(typed)->suggestions;
  };
  CHECK(suggested("20-KL/TƯ") == Strings{"20-KL/TU"});
  CHECK(suggested("20-KL/TW").empty());
  CHECK(suggested("20-KL/TU").empty());
}

TEST_CASE("known numbers have no others beside them") {
  CHECK(search(held_numbers(), "33-KL/TU").lookup->suggestions.empty());
  CHECK(search(held_numbers(), "05-NQ/TW").lookup->suggestions.empty());
}

TEST_CASE("a number without anything between its parts is read") {
  const auto response = search(held_numbers(), "05nqtu");
  CHECK(response.query.number == "05-NQ/TU");
  REQUIRE(response.lookup);
  CHECK(held(*response.lookup) == "d");
}

TEST_CASE("a part that nobody knows: the nearest numbers") {
  CHECK(held_numbers().searcher().number("34-KL")->suggestions ==
        Strings{"33-KL/TU", "35-KL/TU", "343-KL/TU"});
}

TEST_CASE("one slip in a sequence, the next in value first") {
  const Strings edits = sequence_edits("33");
  CHECK(edits.front() == "32");
  for (const char* edit : {"3", "34", "83", "133", "333", "330"})
    CHECK(std::count(edits.begin(), edits.end(), edit) == 1);
  for (const char* edit : {"33", "03", "", "44"})
    CHECK(std::count(edits.begin(), edits.end(), edit) == 0);
  CHECK(one_slip_apart("tu", "tw"));
  CHECK(one_slip_apart("tu", "ttu"));
  CHECK(one_slip_apart("ut", "tu"));
  CHECK_FALSE(one_slip_apart("tu", "tu"));
  CHECK_FALSE(one_slip_apart("tu", "hw"));
  CHECK_FALSE(one_slip_apart("tu", "tuvv"));
}

}  // namespace
}  // namespace vankien::searcher
