// The measures against values worked out by hand, and the intervals of the bootstrap.
#include "searcher/evaluation_measures.h"

#include "searcher/evaluation_interval.h"
#include "tests/catch.h"

namespace vankien::searcher {
namespace {

using Found = std::vector<std::string>;

std::vector<Wanted> wanted(const std::vector<std::pair<std::string, int>>& grades) {
  std::vector<Wanted> all;
  for (const auto& [document, grade] : grades)
    all.push_back({{document}, grade});
  return all;
}

constexpr double log2_3 = 1.584962500721156;  // the discount of the second place

TEST_CASE("one wanted document scores by its place") {
  const auto [found, success, recall, reciprocal, ndcg10] =
      GENERATE(table<Found, double, double, double, double>({
          {{"a"}, 1, 1, 1, 1},
          {{"x", "a"}, 0, 1, 0.5, 1 / log2_3},
          {{"x", "y", "a", "z"}, 0, 1, 1.0 / 3, 0.5},
          {{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"}, 0, 0, 0, 0},
          {{"x", "y"}, 0, 0, 0, 0},
          {{}, 0, 0, 0, 0},
      }));
  const Scores scores = scores_of(wanted({{"a", 1}}), found);
  CAPTURE(found);
  CHECK(scores.success1 == success);
  CHECK(scores.recall10 == recall);
  CHECK(scores.reciprocal_rank == Approx(reciprocal));
  CHECK(scores.ndcg10 == Approx(ndcg10));
}

TEST_CASE("several wanted documents: recall is a share, gain grows with the grade") {
  // Gains 7, 3 and 1; at best 7 + 3 / log2 3 + 1 / 2, found 1 + 7 / 2.
  const Scores scores = scores_of(wanted({{"c", 1}, {"b", 2}, {"a", 3}}), {"c", "x", "a"});
  CHECK(scores.success1 == 1);
  CHECK(scores.recall10 == Approx(2.0 / 3));
  CHECK(scores.reciprocal_rank == 1);
  CHECK(scores.ndcg10 == Approx((1 + 7.0 / 2) / (7 + 3 / log2_3 + 0.5)));
}

TEST_CASE("only the places down to the depth count, in the best order too") {
  CHECK(ndcg(wanted({{"a", 1}, {"b", 1}}), {"a"}, 1) == 1);
  CHECK(ndcg(wanted({{"a", 1}, {"b", 1}}), {"x", "a"}, 1) == 0);
  CHECK(ndcg(wanted({{"a", 1}, {"b", 3}}), {"a", "b"}, 1) == Approx(1.0 / 7));
}

TEST_CASE("where nothing is wanted everything is 0") {
  for (const auto& none : {wanted({}), wanted({{"a", 0}})}) {
    const Scores scores = scores_of(none, {"a", "b"});
    CHECK(scores.success1 == 0);
    CHECK(scores.recall10 == 0);
    CHECK(scores.reciprocal_rank == 0);
    CHECK(scores.ndcg10 == 0);
    CHECK(first_rank(none, {"a", "b"}) == std::nullopt);
  }
}

TEST_CASE("any bearer of a number is right, and the others win nothing") {
  const std::vector<Wanted> bearers{{{"old", "new"}, 1}};
  CHECK(scores_of(bearers, {"new", "old"}).ndcg10 == 1);
  CHECK(scores_of(bearers, {"old", "new"}).recall10 == 1);
  CHECK(first_rank(bearers, {"x", "old"}) == 2);
}

TEST_CASE("a document that several lines want meets one of them, the highest grade") {
  const std::vector<Wanted> both{{{"a", "b"}, 1}, {{"a"}, 3}};
  CHECK(scores_of(both, {"a"}).recall10 == 0.5);
  CHECK(scores_of(both, {"a"}).ndcg10 == Approx(7 / (7 + 1 / log2_3)));
  CHECK(scores_of(both, {"a", "b"}).ndcg10 == Approx(1));
}

TEST_CASE("the bootstrap's interval is that of the mean") {
  CHECK(bootstrap({}).high == 0);
  const Interval same = bootstrap({0.25, 0.25, 0.25});
  CHECK(same.low == 0.25);
  CHECK(same.mean == 0.25);
  CHECK(same.high == 0.25);
  // Of 100 zeros and ones, half each, the mean lies within 0.5 ± 1.96 · 0.05.
  std::vector<double> halves(100, 0);
  std::fill_n(halves.begin(), 50, 1);
  const Interval half = bootstrap(halves);
  CHECK(half.mean == 0.5);
  CHECK(half.low == Approx(0.402).margin(0.02));
  CHECK(half.high == Approx(0.598).margin(0.02));
  CHECK(bootstrap(halves).low == half.low);
}

}  // namespace
}  // namespace vankien::searcher
