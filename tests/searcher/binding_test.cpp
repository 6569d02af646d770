// What citations lead to: bound only when one candidate remains, and the same whatever the order in
// which documents came and went.
#include <algorithm>
#include <random>

#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

std::string state_of(const schema::Binding& binding) {
  switch (binding.state) {
    case schema::Binding::State::held:
      return *binding.document;
    case schema::Binding::State::not_held:
      return "-";
    case schema::Binding::State::ambiguous:
      break;
  }
  std::string all = "?";
  for (const std::string& id : binding.candidates)
    all += id;
  return all;
}

// What each citation of the document leads to, divided by blanks.
std::string bindings_of(const TinyIndex& index, const std::string& id) {
  const auto document = index.searcher().document(id);
  std::string all;
  for (const schema::Binding& binding : document.value().record.bindings)
    all += (all.empty() ? "" : " ") + state_of(binding);
  return all;
}

std::string citing(const TinyIndex& index, const std::string& id) {
  std::string all;
  for (const CitingHead& head : index.searcher().cited_by(id))
    all += head.head.id;
  return all;
}

Draft bearer(const std::string& id, const std::string& number, const std::string& date) {
  return {.id = id, .text = "x", .number = number, .date = date};
}

TEST_CASE("a citation by body and year binds to the document whose title names the year") {
  const auto resolution = [](const std::string& id, const std::string& title,
                             const std::string& date, const std::string& issuer) {
    return Draft{
        .id = id, .text = "x", .title = title, .type = "NQ", .date = date, .issuer = issuer};
  };
  const auto [year, body, expected] = GENERATE(table<int, std::string, std::string>({
      {2023, "Tỉnh ủy", "a"},
      {2023, "Ban Thường vụ Tỉnh ủy", "a"},
      {2023, "Tỉnh ủy La", "-"},
      {2023, "Huyện ủy Sơn Khê", "-"},
      {2023, "", "a"},
      {2022, "Tỉnh ủy", "?cd"},
      {2024, "Tỉnh ủy", "-"},
      {2021, "Tỉnh ủy", "-"},
  }));
  CAPTURE(year, body);
  const TinyIndex index(std::vector<Draft>{
      resolution("a", "về nhiệm vụ năm 2023", "2022-12-20", "Tỉnh ủy Lam Giang"),
      resolution("b", "về nhiệm vụ", "2023-01-20", "Tỉnh ủy Lam Giang"),
      resolution("c", "về nhiệm vụ năm 2022", "2022-01-20", "Tỉnh ủy Lam Giang"),
      resolution("d", "về thu ngân sách năm 2022", "2021-12-20", "Tỉnh ủy Lam Giang"),
      resolution("e", "về nhiệm vụ năm 2023", "2023-01-05", "Huyện ủy Đông Quan"),
      resolution("f", "về nhiệm vụ năm 2024", "2024-01-05", "Tỉnh ủy Lam Giang"),
      resolution("g", "về năm 2021 và năm 2022", "2022-01-05", "Tỉnh ủy Lam Giang"),
      {.id = "z",
       .text = "y",
       .type = "KH",
       .date = "2023-06-01",
       .issuer = "Tỉnh ủy Lam Giang",
       .cites = {{.number = "", .date = "", .relation = "replaces", .year = year, .issuer = body}}},
  });
  CHECK(bindings_of(index, "z") == expected);
  CHECK(citing(index, "a") == (expected == "a" ? "z" : ""));
  const auto status = index.searcher().document("a").value().record.status;
  CHECK(status.has_value() == (expected == "a"));
}

TEST_CASE("a citation binds by its day, else to the only bearer that is not newer") {
  const auto [cited, date, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"17-CT/TU", "2014-01-17", "a"},
      {"17-CT/TU", "2017-01-23", "b"},
      {"17-CT/TU", "2015-05-05", "-"},
      {"17-CT/TU", "", "?ba"},
      {"28-CT/TU", "", "c"},
      {"30-CT/TU", "", "-"},
      {"31-CT/TU", "2020-02-02", "f"},
      {"99-CT/TU", "", "-"},
  }));
  CAPTURE(cited, date);
  const TinyIndex index(std::vector<Draft>{
      bearer("a", "17-CT/TU", "2014-01-17"),
      bearer("b", "17-CT/TU", "2017-01-23"),
      bearer("c", "28-CT/TU", "2018-02-22"),
      bearer("d", "28-CT/TU", "2022-10-19"),
      bearer("e", "30-CT/TU", "2023-01-01"),
      bearer("f", "31-CT/TU", ""),
      {.id = "z", .text = "x", .date = "2020-06-30", .cites = {{cited, date}}},
  });
  CHECK(bindings_of(index, "z") == expected);
}

TEST_CASE("a short citation takes the day of the full one in its document") {
  const TinyIndex index(std::vector<Draft>{
      bearer("a", "17-CT/TU", "2014-01-17"),
      bearer("b", "17-CT/TU", "2017-01-23"),
      {.id = "z", .text = "x", .cites = {{"17-CT/TU", "2014-01-17"}, {"17-CT/TU", ""}}},
  });
  CHECK(bindings_of(index, "z") == "a a");
  CHECK(citing(index, "a") == "z");
  CHECK(citing(index, "b").empty());
}

TEST_CASE("nobody cites a draft while the signed document is there, and it stands behind that") {
  Draft draft = bearer("a", "17-CT/TU", "2014-01-17");
  draft.unsigned_yet = true;
  const Draft citing_it{.id = "z", .text = "x", .cites = {{"17-CT/TU", "2014-01-17"}}};
  CHECK(bindings_of(TinyIndex(std::vector<Draft>{draft, citing_it}), "z") == "a");
  const TinyIndex both(std::vector<Draft>{draft, bearer("b", "17-CT/TU", "2014-01-17"), citing_it});
  CHECK(bindings_of(both, "z") == "b");
  const auto answer = both.searcher().number("17-CT/TU");
  REQUIRE(answer.value().held.size() == 2);
  CHECK(answer->held[0].id == "b");
  CHECK(answer->held[1].draft);
  CHECK(answer->copies.empty());
}

TEST_CASE("a document does not cite itself") {
  const TinyIndex index(std::vector<Draft>{
      {.id = "a", .text = "x", .number = "05-CT/TU", .cites = {{"05-CT/TU", ""}}}});
  CHECK(bindings_of(index, "a") == "-");
  CHECK(citing(index, "a").empty());
}

TEST_CASE("who arrives is cited, who leaves is not held") {
  const Draft cites{.id = "z", .text = "x", .date = "2020-01-01", .cites = {{"05-CT/TU", ""}}};
  const TinyIndex index({cites});
  CHECK(bindings_of(index, "z") == "-");
  index.add({bearer("a", "05-CT/TU", "2019-01-01")});
  CHECK(bindings_of(index, "z") == "a");
  index.add({bearer("b", "05-CT/TU", "2015-01-01")});
  CHECK(bindings_of(index, "z") == "?ab");
  index.replace({cites});
  CHECK(bindings_of(index, "z") == "-");
}

std::vector<Draft> random_graph(std::mt19937& random) {
  const auto pick = [&random](std::size_t most) { return random() % most; };
  std::vector<Draft> drafts;
  for (std::size_t i = 0; i < 40; ++i) {
    Draft draft{.id = "d" + std::to_string(i), .text = "x"};
    draft.number = std::to_string(1 + pick(6)) + "-CT/" + (pick(2) == 0 ? "TW" : "TU");
    if (pick(4) != 0)
      draft.date = "20" + std::to_string(10 + pick(6)) + "-01-01";
    for (std::size_t c = pick(4); c > 0; --c) {
      const std::string number =
          std::to_string(1 + pick(6)) + "-CT/" + (pick(2) == 0 ? "TW" : "TU");
      const std::string date = pick(2) == 0 ? "" : "20" + std::to_string(10 + pick(6)) + "-01-01";
      draft.cites.push_back({number, date});
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

// All that the collection says of its graph.
std::string whole_graph(const TinyIndex& index, const std::vector<Draft>& drafts) {
  std::string all;
  for (const Draft& draft : drafts)
    all += draft.id + ": " + bindings_of(index, draft.id) + " < " + citing(index, draft.id) + "\n";
  return all;
}

TEST_CASE("the graph does not depend on the order in which documents came") {
  const unsigned seed = 20261122;
  INFO("seed " << seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 20; ++round) {
    const std::vector<Draft> drafts = random_graph(random);
    std::vector<Draft> shuffled = drafts;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    const auto half = shuffled.begin() + 20;
    const TinyIndex index(drafts);
    const TinyIndex other({shuffled.begin(), half});
    other.add({half, shuffled.end()});
    REQUIRE(whole_graph(index, drafts) == whole_graph(other, drafts));
  }
}

TEST_CASE("who cites a document is who binds to it") {
  std::mt19937 random(7);
  for (int round = 0; round < 10; ++round) {
    const std::vector<Draft> drafts = random_graph(random);
    const TinyIndex index(drafts);
    for (const Draft& draft : drafts) {
      for (const Draft& other : drafts) {
        const bool binds = (' ' + bindings_of(index, other.id) + ' ').find(' ' + draft.id + ' ') !=
                           std::string::npos;
        CAPTURE(draft.id, other.id);
        const auto cited = index.searcher().cited_by(draft.id);
        const bool listed = std::any_of(cited.begin(), cited.end(), [&](const CitingHead& head) {
          return head.head.id == other.id;
        });
        REQUIRE(binds == listed);
      }
    }
  }
}

}  // namespace
}  // namespace vankien::searcher
