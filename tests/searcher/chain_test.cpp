// Chains of what carries a document out: their shape, their cuts, their reviews.
#include "searcher/chain.h"

#include <fmt/format.h>

#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

// "a(implements b(guides c) continues d)"; "+3" where three were left out.
std::string shape(const ChainNode& node) {
  std::string inside;
  for (const ChainNode& child : node.children)
    inside += fmt::format("{}{} {}", inside.empty() ? "" : " ", analyzers::name(*child.relation),
                          shape(child));
  if (node.omitted != 0)
    inside += fmt::format("+{}", node.omitted);
  return node.document.id + (inside.empty() ? "" : "(" + inside + ")");
}

std::string shape(const TinyIndex& index, const std::string& id) {
  const auto chain = index.searcher().chain(id);
  REQUIRE(chain);
  CHECK_FALSE(chain->root.relation);
  return shape(chain->root);
}

// "due/done" of each review, "-" for what is unknown.
std::string reviews(const std::vector<Review>& all) {
  std::string text;
  for (const Review& review : all)
    text += fmt::format("{}{}/{}", text.empty() ? "" : " ", review.due ? review.due->iso() : "-",
                        review.done ? review.done->id : "-");
  return text;
}

std::vector<Draft> drafts() {
  return {
      {.id = "ct",
       .text = "Sau 3 năm sơ kết, định kỳ hằng năm sơ kết.",
       .number = "05-CT/TW",
       .date = "2016-05-15"},
      {.id = "ct-cu", .text = "cũ", .number = "05-CT/TW", .date = "2006-11-07"},
      {.id = "ctr",
       .text = "Thực hiện Chỉ thị số 05-CT/TW",
       .number = "07-CTr/TU",
       .date = "2016-08-01",
       .cites = {{"05-CT/TW", "2016-05-15", "implements"}}},
      {.id = "kh",
       .text = "sơ kết 3 năm, tổng kết 5 năm.",
       .number = "12-KH/HU",
       .date = "2016-10-01",
       .cites = {{"07-CTr/TU", "", "continues"}, {"05-CT/TW", "2016-05-15", "mentions"}}},
      {.id = "hd",
       .text = "hướng dẫn",
       .number = "03-HD/BTG",
       .date = "2016-09-01",
       .cites = {{"07-CTr/TU", "2016-08-01", "guides"}}},
      {.id = "bc",
       .text = "BÁO CÁO\nsơ kết 3 năm thực hiện Kế hoạch số 12-KH/HU",
       .number = "40-BC/HU",
       .type = "BC",
       .date = "2019-11-20",
       .cites = {{"12-KH/HU", "2016-10-01", "reviews"}, {"07-CTr/TU", "", "implements"}}},
      {.id = "kh-cu",
       .text = "cũ",
       .number = "90-KH/HU",
       .date = "2007-01-01",
       .cites = {{"05-CT/TW", "2006-11-07", "implements"}}},
  };
}

TEST_CASE("the chain follows what carries out, level by level") {
  const TinyIndex index(drafts());
  CHECK(shape(index, "ct") == "ct(implements ctr(guides hd continues kh implements bc))");
  CHECK(shape(index, "ctr") == "ctr(guides hd continues kh implements bc)");
  CHECK(shape(index, "ct-cu") == "ct-cu(implements kh-cu)");
  CHECK(shape(index, "hd") == "hd");
  CHECK_FALSE(index.searcher().chain("none"));
}

TEST_CASE("a chain says which reviews are due and which were done") {
  const TinyIndex index(drafts());
  const auto chain = index.searcher().chain("kh");
  REQUIRE(chain);
  CHECK(reviews(chain->root.reviews) == "2019-10-01/bc 2021-10-01/-");
  CHECK(chain->notes.empty());
  const auto directive = index.searcher().chain("ct");
  REQUIRE(directive);
  CHECK(reviews(directive->root.reviews) == "2017-05-15/- 2019-05-15/-");
}

TEST_CASE("the review that a sentence names is that of what it cites") {
  const TinyIndex index({
      {.id = "nq", .text = "nghị quyết", .number = "06-NQ/TU", .date = "2017-07-12"},
      {.id = "kh",
       .text =
           "Tham mưu tổng kết 5 năm thực hiện Nghị quyết số 06-NQ/TU.\nKế hoạch này sơ kết hằng "
           "năm.",
       .number = "08-KH/TU",
       .date = "2022-01-05",
       .cites = {{"06-NQ/TU", "", "reviews"}}},
  });
  const auto chain = index.searcher().chain("nq");
  REQUIRE(chain);
  CHECK(reviews(chain->root.reviews) == "-/kh");
  const auto plan = index.searcher().chain("kh");
  REQUIRE(plan);
  CHECK(reviews(plan->root.reviews) == "2023-01-05/-");
}

TEST_CASE("each document stands once, and a circle ends") {
  const TinyIndex index({
      {.id = "a", .text = "x", .number = "01-NQ/TU", .cites = {{"03-KH/TU", "", "implements"}}},
      {.id = "b", .text = "x", .number = "02-CTr/TU", .cites = {{"01-NQ/TU", "", "implements"}}},
      {.id = "c",
       .text = "x",
       .number = "03-KH/TU",
       .cites = {{"01-NQ/TU", "", "implements"}, {"02-CTr/TU", "", "implements"}}},
  });
  CHECK(shape(index, "a") == "a(implements b implements c)");
}

TEST_CASE("a chain has limits and says so") {
  std::vector<Draft> many{{.id = "nq", .text = "x", .number = "01-NQ/TU"}};
  const std::size_t followers = widest_chain + 7;
  for (std::size_t i = 0; i < followers; ++i)
    many.push_back({.id = fmt::format("kh{:03}", i),
                    .text = "x",
                    .number = fmt::format("{}-KH/HU", i + 1),
                    .cites = {{"01-NQ/TU", "", "implements"}}});
  const TinyIndex wide(many);
  const auto chain = wide.searcher().chain("nq");
  REQUIRE(chain);
  CHECK(chain->root.children.size() == widest_chain);
  CHECK(chain->root.omitted == 7);
  REQUIRE(chain->notes.size() == 1);
  CHECK(chain->notes[0].find("7 văn bản") != std::string::npos);
  const auto narrow = wide.searcher().chain("nq", {.deepest = 2, .widest = 5, .documents = 50});
  REQUIRE(narrow);
  CHECK(narrow->root.children.size() == 5);
  CHECK(narrow->root.omitted == followers - 5);
  CHECK(narrow->notes[0].find("2 cấp, 5 văn bản ở mỗi nhánh, 50") != std::string::npos);

  std::vector<Draft> line{{.id = "d0", .text = "x", .number = "100-NQ/TU"}};
  for (int i = 1; i < 9; ++i)
    line.push_back({.id = fmt::format("d{}", i),
                    .text = "x",
                    .number = fmt::format("{}-KH/TU", 100 + i),
                    .cites = {{line.back().number, "", "implements"}}});
  const TinyIndex deep(line);
  CHECK(shape(deep, "d0") ==
        "d0(implements d1(implements d2(implements d3(implements d4(implements d5(implements "
        "d6(+1)))))))");
  const auto shallow = deep.searcher().chain("d0", {.deepest = 2, .widest = 5, .documents = 50});
  REQUIRE(shallow);
  CHECK(shape(shallow->root) == "d0(implements d1(implements d2(+1)))");
}

}  // namespace
}  // namespace vankien::searcher
