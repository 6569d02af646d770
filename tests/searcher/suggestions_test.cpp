// Suggestions while typing, over a collection of a few lines; texts printed as "kind:text".
#include "searcher/suggestions.h"

#include <algorithm>

#include "searcher/number_beginning.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

using Texts = std::vector<std::string>;

const TinyIndex& index() {
  static const TinyIndex tiny({
      {.id = "a",
       .text = "Chuyển đổi số trong đảng bộ. Cán bộ được đào tạo. Cộng hòa xã hội chủ nghĩa.",
       .title = "về chuyển đổi số trong Đảng bộ",
       .number = "05-CT/TU",
       .type = "CT",
       .date = "2022-03-01",
       .cites = {{"07-CT/TW", ""}, {"51-NQ/TW", ""}}},
      {.id = "b",
       .text = "Chuyển đổi số của tỉnh; chuyển đổi nghề. Cán bộ được đào tạo. Cộng hòa xã hội.",
       .title = "Kế hoạch chuyển đổi số của tỉnh Lam Giang",
       .number = "05-CTr/TU",
       .type = "CTr",
       .date = "2024-03-01",
       .cites = {{"07-CT/TW", ""}}},
      {.id = "c",
       .text = "Chuyên đề năm nay. Cán bộ được đào tạo. Rừng đặc dụng.",
       .title = "về đào tạo cán bộ",
       .number = "15-NQ/HU",
       .type = "NQ",
       .date = "2023-03-01"},
      {.id = "d",
       .text = "Rung dac dung. Chuyển đổi số. Chuyên đề năm sau.",
       .title = "Quy chế",
       .number = "01-CT/HU",
       .type = "CT",
       .date = "2021-03-01"},
  });
  return tiny;
}

Texts suggested(const std::string& typed, Suggestion::Kind kind) {
  Texts texts;
  for (const Suggestion& suggestion : index().searcher().suggest(typed, default_suggestions))
    if (suggestion.kind == kind)
      texts.push_back(suggestion.text);
  return texts;
}

TEST_CASE("numbers go on from what is typed in any form, held ones first, the newest first") {
  const auto [typed, numbers] = GENERATE(table<std::string, Texts>({
      {"05", {"05-CTr/TU", "05-CT/TU"}},
      {"05-c", {"05-CTr/TU", "05-CT/TU"}},
      {"05-ct/", {"05-CT/TU"}},
      {"5 ctr", {"05-CTr/TU"}},
      {"chi thi 0", {"05-CT/TU", "01-CT/HU", "07-CT/TW"}},
      {"Chỉ thị số 07", {"07-CT/TW"}},
      {"ct05", {"05-CT/TU"}},
      {"nq 1", {"15-NQ/HU"}},
      {"1", {"15-NQ/HU", "01-CT/HU"}},
      {"05-", {"05-CTr/TU", "05-CT/TU"}},
      {"51", {"51-NQ/TW"}},
      {"1 ", {"01-CT/HU"}},
      {"9", {}},
      {"rừng 05", {}},
      {"05-xx", {}},
      {"0000000000005", {}},
  }));
  CAPTURE(typed);
  CHECK(suggested(typed, Suggestion::Kind::number) == numbers);
}

TEST_CASE("titles hold all words, those that begin with them first, then the newer") {
  const auto [typed, titles] = GENERATE(table<std::string, Texts>({
      {"chuyen d", {"về chuyển đổi số trong Đảng bộ", "Kế hoạch chuyển đổi số của tỉnh Lam Giang"}},
      {"chuyển đổi t",
       {"Kế hoạch chuyển đổi số của tỉnh Lam Giang", "về chuyển đổi số trong Đảng bộ"}},
      {"chuyên ", {}},
      {"can bo", {"về đào tạo cán bộ"}},
      {"q", {"Quy chế"}},
      {"đ",
       {"về đào tạo cán bộ", "Kế hoạch chuyển đổi số của tỉnh Lam Giang",
        "về chuyển đổi số trong Đảng bộ"}},
      {"lam giang xyz", {}},
  }));
  CAPTURE(typed);
  CHECK(suggested(typed, Suggestion::Kind::title) == titles);
}

TEST_CASE("phrases of two documents are shown as the collection writes them") {
  const auto [typed, phrases] = GENERATE(table<std::string, Texts>({
      {"chuyen d", {"chuyển đổi số", "chuyển đổi", "chuyên đề năm"}},
      {"chuyen doi s", {"chuyển đổi số"}},
      {"rung d", {"rừng đặc dụng"}},
      {"chuyển đổi số của", {}},
      {"can bo", {"cán bộ được đào tạo"}},
      {"rung dac dung", {"rừng đặc dụng"}},
      {"rừng đặc dụng", {}},
  }));
  CAPTURE(typed);
  CHECK(suggested(typed, Suggestion::Kind::phrase) == phrases);
}

TEST_CASE("what stands on every document is suggested to those alone who type it") {
  CHECK(suggested("cong h", Suggestion::Kind::phrase).empty());
  CHECK(suggested("cong hoa", Suggestion::Kind::phrase) == Texts{"cộng hòa xã hội"});
}

TEST_CASE("odd input suggests nothing and breaks nothing") {
  const auto typed = GENERATE(as<std::string>{}, "", " ", "!!!", "\"", "\xff\xfe", "xyzzy",
                              std::string(2000, 'a'), std::string(1000, '0'));
  CHECK(index().searcher().suggest(typed, default_suggestions).empty());
}

TEST_CASE("no more are suggested than asked for") {
  CHECK(index().searcher().suggest("c", 2).size() == 2);
  CHECK(index().searcher().suggest("c", 0).empty());
}

// Every title holds the commonest word, and only the oldest what is asked for beside it.
TEST_CASE("titles are found behind very many newer ones that hold a part of what is typed") {
  std::vector<Draft> drafts{{.id = "old",
                             .text = "Kế hoạch trồng rừng đặc dụng.",
                             .title = "kế hoạch trồng rừng đặc dụng",
                             .date = "1999-01-01"}};
  for (int i = 0; i < 300; ++i)
    drafts.push_back(
        {.id = "new" + std::to_string(i),
         .text = "Kế hoạch trồng lúa.",
         .title = i % 10 == 0 ? "kế hoạch trồng lúa" : "kế hoạch năm " + std::to_string(i),
         .date = "2020-01-01"});
  const TinyIndex tiny(drafts);
  const auto typed = GENERATE(as<std::string>{}, "kế hoạch đặc ", "ke hoach đặc d", "đặc",
                              "ke hoach r", "dac dung ke", "trong r");
  CAPTURE(typed);
  const auto found = tiny.searcher().suggest(typed, default_suggestions);
  REQUIRE(!found.empty());
  CHECK(found.front() == Suggestion{"kế hoạch trồng rừng đặc dụng", Suggestion::Kind::title});
}

TEST_CASE("suggestions follow what was added to the index") {
  const TinyIndex tiny(
      {{.id = "a", .text = "Chuyển đổi số."}, {.id = "b", .text = "Chuyển đổi số."}});
  const auto before = tiny.searcher().suggest("chuyen doi", default_suggestions);
  REQUIRE(before.size() == 1);
  CHECK(before.front().text == "chuyển đổi số");
  tiny.add({{.id = "c", .text = "Chuyển đổi nghề."},
            {.id = "d", .text = "Chuyển đổi nghề."},
            {.id = "e", .text = "Chuyển đổi nghề."}});
  const auto after = tiny.searcher().suggest("chuyen doi", default_suggestions);
  CHECK(std::any_of(after.begin(), after.end(), [](const Suggestion& suggestion) {
    return suggestion.text == "chuyển đổi nghề";
  }));
}

TEST_CASE("long titles are cut at a word") {
  std::string title = "quy chế";
  while (title.size() < 400)
    title += " làm việc";
  const TinyIndex tiny({{.id = "a", .text = "Quy chế.", .title = title}});
  const auto found = tiny.searcher().suggest("quy ch", default_suggestions);
  REQUIRE(found.size() == 1);
  CHECK(found[0].text.size() <= 160);
  CHECK(title.starts_with(found[0].text + ' '));
}

}  // namespace
}  // namespace vankien::searcher
