// Asking, keeping and comparing runs of the relevance gate.
#include "searcher/evaluation_run.h"

#include "searcher/evaluation_comparison.h"
#include "tests/catch.h"
#include "tests/searcher/tiny_index.h"

namespace vankien::searcher {
namespace {

Outcome outcome(const std::string& question, std::size_t rank) {
  std::vector<std::string> found(rank, "x");
  if (rank > 0)
    found.back() = "a";
  const std::vector<Wanted> wanted{{{"a"}, 1}};
  return {question, first_rank(wanted, found), scores_of(wanted, found)};
}

// Questions 0, 1, 2 … of these ranks.
std::vector<Outcome> run(const std::vector<std::size_t>& ranks) {
  std::vector<Outcome> outcomes;
  for (const std::size_t rank : ranks)
    outcomes.push_back(outcome("câu " + std::to_string(outcomes.size()), rank));
  return outcomes;
}

TEST_CASE("a wanted document beyond the first page keeps its rank and scores nothing") {
  std::vector<Draft> drafts;
  for (int i = 0; i < 12; ++i)
    drafts.push_back({.id = "gần" + std::to_string(i), .text = "đê đê đê điều"});
  drafts.push_back({.id = "xa", .text = "điều lệ và nhiều chữ khác về con đê bao bãi sông dài"});
  const TinyIndex index(drafts);
  const Answered answered = ask(index.searcher(), {"q", "đê điều", {{{"xa"}, 1}}});
  CHECK(answered.outcome.rank == 13);
  CHECK(answered.outcome.scores.recall10 == 0);
  CHECK(answered.first_page.size() == measured_depth);
  const Answered none = ask(index.searcher(), {"q", "xyzzy", {{{"xa"}, 1}}});
  CHECK(none.outcome.rank == std::nullopt);
  CHECK(none.first_page.empty());
}

TEST_CASE("a question longer than a reader may send is asked by its beginning") {
  const TinyIndex index(std::vector<Draft>{{.id = "a", .text = "đê"}});
  std::string text = "x";
  while (text.size() <= max_query_bytes)
    text += "đê";
  CHECK_NOTHROW(ask(index.searcher(), {"q", text, {{{"a"}, 1}}}));
}

TEST_CASE("a kept run is read as it was written") {
  const std::vector<Outcome> outcomes = run({1, 3, 0, 7});
  const auto kept = kept_run(print_run(outcomes));
  REQUIRE(kept);
  REQUIRE(kept->size() == outcomes.size());
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    CHECK((*kept)[i].question == outcomes[i].question);
    CHECK((*kept)[i].rank == outcomes[i].rank);
    CHECK((*kept)[i].scores.ndcg10 == outcomes[i].scores.ndcg10);
  }
  CHECK(kept_run(print_run({}))->empty());
}

TEST_CASE("what is no kept run is refused whole") {
  const std::string good = print_run(run({1}));
  CHECK_FALSE(kept_run(""));
  CHECK_FALSE(kept_run("câu tìm\t05-NQ/TU\n"));
  CHECK_FALSE(kept_run(good.substr(0, good.size() - 1)));
  CHECK_FALSE(kept_run(good + "một\thai\n"));
  CHECK_FALSE(kept_run(good + "một\thai\t1\t1\t1\t1\n"));
  CHECK_FALSE(kept_run(good + "một\t2\t0\t1\tnửa\t1\n"));
}

TEST_CASE("the verdict needs an interval that leaves out 0") {
  const std::vector<std::size_t> good(30, 1);
  std::vector<std::size_t> one_worse = good;
  one_worse[4] = 3;
  std::vector<std::size_t> many_worse = good;
  std::fill_n(many_worse.begin(), 8, 3);
  const Comparison small = compare(run(good), run(one_worse));
  CHECK(small.verdict == Verdict::no_difference);
  REQUIRE(small.changed.size() == 1);
  CHECK(small.changed[0].question == "câu 4");
  CHECK(small.changed[0].was == 1);
  CHECK(small.changed[0].now == 3);
  CHECK(compare(run(good), run(many_worse)).verdict == Verdict::worse);
  CHECK(compare(run(many_worse), run(good)).verdict == Verdict::better);
  CHECK(compare(run(good), run(good)).changed.empty());
  // Success at 1 falls by 8 of 30.
  CHECK(compare(run(good), run(many_worse)).differences[0].mean == Approx(-8.0 / 30));
}

TEST_CASE("questions of one run alone are named and compared with nothing") {
  std::vector<Outcome> before = run({1, 1});
  before.push_back(outcome("cũ", 1));
  std::vector<Outcome> now = run({1, 2});
  now.push_back(outcome("mới", 0));
  const Comparison comparison = compare(before, now);
  CHECK(comparison.compared == 2);
  CHECK(comparison.only_before == std::vector<std::string>{"cũ"});
  CHECK(comparison.only_now == std::vector<std::string>{"mới"});
  const Comparison apart = compare(run({1}), {outcome("mới", 1)});
  CHECK(apart.compared == 0);
  CHECK(apart.verdict == Verdict::no_difference);
}

TEST_CASE("the printed measures show their intervals, differences their sign") {
  const Summary summary = summarize(run({1, 1}));
  CHECK(print(summary).starts_with("success@1  1.000  [1.000, 1.000]\nrecall@10  "));
  CHECK(print(summary, Signs::all).find("MRR        +1.000  [+1.000, +1.000]") !=
        std::string::npos);
}

}  // namespace
}  // namespace vankien::searcher
