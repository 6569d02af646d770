// What the check of a draft says of each of its citations.
#include "searcher/draft.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

const std::vector<Draft>& collection() {
  static const std::vector<Draft> drafts{
      {.id = "nq05",
       .text = "Tỉnh ủy ban hành Nghị quyết.",
       .title = "về chuyển đổi số",
       .number = "05-NQ/TU",
       .type = "NQ",
       .date = "2021-11-16",
       .issuer = "Tỉnh ủy Lam Giang"},
      {.id = "kh12",
       .text = "Huyện ủy ban hành Kế hoạch.",
       .title = "Về trồng rừng",
       .number = "12-KH/HU",
       .type = "KH",
       .date = "2020-02-03",
       .issuer = "Huyện ủy Yên Hạc"},
      {.id = "kh12-other",
       .text = "Huyện ủy ban hành Kế hoạch.",
       .title = "về đê điều",
       .number = "12-KH/HU",
       .type = "KH",
       .date = "2020-03-04",
       .issuer = "Huyện ủy Sơn Kiều"},
      {.id = "ct07",
       .text = "Chỉ thị.",
       .title = "về hồ chứa",
       .number = "07-CT/TU",
       .type = "CT",
       .date = "2019-05-06",
       .issuer = "Tỉnh ủy Lam Giang"},
      {.id = "citing",
       .text = "Thực hiện 52-NQ/TW.",
       .date = "2022-01-01",
       .cites = {{"52-NQ/TW", "2019-09-27"}}},
  };
  return drafts;
}

const TinyIndex& index() {
  static const TinyIndex the_index(collection());
  return the_index;
}

// "held | problems | formal" of every citation, a line each.
std::string checked(const std::string& text, const TinyIndex& tiny = index()) {
  const auto check = tiny.searcher().check_draft(text);
  REQUIRE(check);
  REQUIRE(check->checked.size() == check->citations.size());
  REQUIRE(check->bindings.size() == check->citations.size());
  std::string lines;
  for (const CheckedCitation& each : check->checked) {
    std::string line;
    for (const schema::RecordHead& head : each.held)
      line += head.id + " ";
    line += "|";
    for (const CitationProblem problem : each.problems)
      line += " " + std::string(name(problem));
    lines += (lines.empty() ? "" : "\n") + line + " | " + each.formal.value_or("-");
  }
  return lines;
}

const std::string formal_05 =
    "Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang về chuyển đổi số";

TEST_CASE("each problem of a citation is named") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Thực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy.", "nq05 | | " + formal_05},
      {"Thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy.", "nq05 | | " + formal_05},
      {"Thực hiện Nghị quyết số 05-NQ/TU, ngày 16/12/2021 của Tỉnh ủy.",
       "nq05 | date-differs | " + formal_05},
      {"Thực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Huyện ủy Yên Hạc.",
       "nq05 | issuer-differs | " + formal_05},
      {"Theo Kế hoạch số 12-KH/HU, ngày 03/02/2020 của Huyện ủy Sơn Kiều.",
       "kh12 | issuer-differs | Kế hoạch số 12-KH/HU, ngày 03/02/2020 của Huyện ủy Yên Hạc về "
       "trồng rừng"},
      {"Theo Kế hoạch số 12-KH/HU của Huyện ủy.", "kh12-other kh12 | ambiguous | -"},
      {"Thực hiện Chỉ thị số 99-CT/TU, ngày 01/02/2020 của Tỉnh ủy.", "| not-held | -"},
      {"Thực hiện Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị.",
       "| not-held | Nghị quyết số 52-NQ/TW, ngày 27/9/2019"},
      {"Thực hiện Nghị quyết số 52-NQ/TW, ngày 27/9/2018 của Bộ Chính trị.",
       "| date-differs not-held | Nghị quyết số 52-NQ/TW, ngày 27/9/2019"},
      {"Đảng ủy họp bàn công tác tháng 9.", ""},
  }));
  CAPTURE(text);
  CHECK(checked(text) == expected);
}

TEST_CASE("a citation without a code means the one document that fits") {
  CHECK(checked("Thực hiện Nghị quyết số 05 của Tỉnh ủy, các chi bộ họp.") ==
        "nq05 | | " + formal_05);
}

TEST_CASE("a citation that was pasted alone is checked") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Nghị quyết số 05-NQ/TU", "nq05 | | " + formal_05},
      {"\n Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy Lam Giang", "nq05 | | " + formal_05},
      {"Nghị quyết số 05-NQ/TU, ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số.",
       "nq05 | date-differs | " + formal_05},
  }));
  CAPTURE(text);
  CHECK(checked(text) == expected);
}

TEST_CASE("the draft's own number is no citation to check") {
  const std::string draft =
      "HUYỆN ỦY YÊN HẠC\n\nSố 20-KH/HU\n\nYên Hạc, ngày 08 tháng 4 năm 2022\n\nKẾ HOẠCH\n\n"
      "về chuyển đổi số\n\nThực hiện Nghị quyết số 05-NQ/TU, ngày 16/11/2021 của Tỉnh ủy, Huyện "
      "ủy ban hành Kế hoạch số 20-KH/HU như sau.\n";
  const auto check = index().searcher().check_draft(draft);
  REQUIRE(check);
  for (std::size_t i = 0; i < check->citations.size(); ++i)
    if (check->citations[i].kind == analyzers::Citation::Kind::self) {
      CHECK(check->checked[i].problems.empty());
      CHECK_FALSE(check->checked[i].formal);
    }
  CHECK(checked(draft).starts_with("nq05 | | "));
}

TEST_CASE("what lies beyond the limit of a check is counted, not judged") {
  std::string draft;
  const auto cite = [&](std::size_t number) {
    draft += "Thực hiện Kế hoạch số " + std::to_string(number) + "-KH/TU của Tỉnh ủy.\n";
  };
  for (std::size_t number = 1; number <= most_checked_numbers; ++number)
    cite(number);
  cite(1);  // a number once more is not one more
  const auto whole = index().searcher().check_draft(draft);
  REQUIRE(whole);
  CHECK(whole->citations.size() == most_checked_numbers + 1);
  CHECK(whole->unchecked == 0);

  cite(most_checked_numbers + 1);
  cite(2);
  const auto cut = index().searcher().check_draft(draft);
  REQUIRE(cut);
  CHECK(cut->citations.size() == most_checked_numbers + 1);
  CHECK(cut->bindings.size() == cut->citations.size());
  CHECK(cut->checked.size() == cut->citations.size());
  CHECK(cut->unchecked == 2);
}

TEST_CASE("bytes that are no text are refused") {
  CHECK_FALSE(index().searcher().check_draft(std::string("a\0b", 3)));
  CHECK_FALSE(index().searcher().check_draft("\xff\xfe\xff"));
  CHECK(index().searcher().check_draft(""));
}

}  // namespace
}  // namespace vankien::searcher
