// What each part of the ranking brings, on every judged set: the table of weights with one part
// taken out, against the table as it is, with the interval of the paired difference. Then a
// cross-validation of the table itself: in each of ten folds the best of its neighbours is chosen
// on the other nine, and asked in the one.
// Usage: bench_ablation BENCHMARK QUERIES.json SEEDS FOLDER
//   BENCHMARK as bench_relevance takes it, QUERIES.json and SEEDS as bench_queries, FOLDER as
//   bench_known_items
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <functional>
#include <string_view>
#include <vector>

#include "bench/graded_queries.h"
#include "bench/judged_questions.h"
#include "bench/question_faults.h"
#include "searcher/evaluation_comparison.h"
#include "tests/app/known_item_search.h"

namespace {

namespace fs = std::filesystem;
using vankien::searcher::Outcome;
using vankien::searcher::Question;
using vankien::searcher::RankingWeights;
using vankien::searcher::Searcher;

struct Setting {
  std::string_view name;
  std::function<void(RankingWeights&)> change;
};

const std::vector<Setting>& ablations() {
  using W = RankingWeights;
  static const std::vector<Setting> table{
      {"as it is", [](W&) {}},
      {"no pairs", [](W& w) { w.pair = 0; }},
      {"no rows", [](W& w) { w.row = w.neighbour = 0; }},
      {"no pairs, no rows", [](W& w) { w.pair = w.row = w.neighbour = 0; }},
      {"no title", [](W& w) { w.title = w.title_neighbour = 0; }},
      {"no first words", [](W& w) { w.lead = w.whole_lead = 0; }},
      {"no headings", [](W& w) { w.heading = w.whole_heading = 0; }},
      {"other marks weigh the same", [](W& w) { w.loose_spelling = w.loose_neighbour = 1; }},
      {"no priors", [](W& w) { w.recent = w.cited = 0; }},
      {"words alone",
       [](W& w) {
         w.pair = w.row = w.neighbour = w.title = w.title_neighbour = 0;
         w.lead = w.whole_lead = w.heading = w.whole_heading = 0;
         w.recent = w.cited = 0;
       }},
  };
  return table;
}

struct Neighbour {
  double RankingWeights::*weight;
  std::array<double, 2> factors;
};
constexpr std::array neighbours{
    Neighbour{&RankingWeights::saturation, {0.7, 1.4}},
    Neighbour{&RankingWeights::length, {0.7, 1.2}},
    Neighbour{&RankingWeights::pair, {0.6, 1.5}},
    Neighbour{&RankingWeights::lead, {0, 2}},
    Neighbour{&RankingWeights::row, {0, 2.5}},
    Neighbour{&RankingWeights::neighbour, {0.5, 2}},
    Neighbour{&RankingWeights::loose_spelling, {0.5, 2}},
};

std::vector<Outcome> ask_all(const vankien::bench::JudgedQuestions& judged,
                             const RankingWeights& weights,
                             const std::function<std::string(const std::string&)>& asked) {
  const Searcher searcher(judged.index->path(), weights);
  std::vector<Outcome> outcomes;
  outcomes.reserve(judged.questions.size());
  for (Question question : judged.questions) {
    question.text = asked(question.text);
    outcomes.push_back(ask(searcher, question).outcome);
  }
  return outcomes;
}

const std::array<std::function<std::string(const std::string&)>, 3>& ways_of_asking() {
  static const std::array<std::function<std::string(const std::string&)>, 3> table{{
      [](const std::string& text) { return text; },
      [](const std::string& text) { return vankien::bench::without_marks(text); },
      [](const std::string& text) { return vankien::bench::with_tone_faults(text, 1); },
  }};
  return table;
}

double mean_of(const std::vector<Outcome>& outcomes, double vankien::searcher::Scores::*measure) {
  double sum = 0;
  for (const Outcome& outcome : outcomes)
    sum += outcome.scores.*measure;
  return outcomes.empty() ? 0 : sum / static_cast<double>(outcomes.size());
}

struct Places {
  fs::path queries;
  const vankien::bench::TemporaryIndex& seeds;
  const vankien::bench::TemporaryIndex& known;
};

void print_known_items(const Searcher& searcher) {
  const auto result = vankien::tests::find_known_items(searcher, vankien::tests::known_item_seed);
  for (const auto& tally : result.tallies)
    fmt::print(" {:.3f}", tally.share());
}

void print_ablations(const vankien::bench::JudgedQuestions& judged, const Places& places) {
  using vankien::searcher::Scores;
  fmt::print(
      "{:<27} success@1 recall@10 MRR, difference of MRR | MRR without marks, with tone "
      "faults | seeds nDCG@5 | known items\n",
      "");
  std::vector<Outcome> whole;
  for (const Setting& setting : ablations()) {
    RankingWeights weights;
    setting.change(weights);
    const auto outcomes = ask_all(judged, weights, ways_of_asking().front());
    if (whole.empty())
      whole = outcomes;
    const auto difference = vankien::searcher::compare(whole, outcomes).differences.at(2);
    fmt::print("{:<27} {:.3f} {:.3f} {:.3f} {:+.3f} [{:+.3f}, {:+.3f}] |", setting.name,
               mean_of(outcomes, &Scores::success1), mean_of(outcomes, &Scores::recall10),
               mean_of(outcomes, &Scores::reciprocal_rank), difference.mean, difference.low,
               difference.high);
    for (const std::size_t way : {std::size_t{1}, std::size_t{2}})
      fmt::print(" {:.3f}", mean_of(ask_all(judged, weights, ways_of_asking().at(way)),
                                    &Scores::reciprocal_rank));
    const Searcher seeds(places.seeds.path(), weights);
    fmt::print(" | {:.3f} |", vankien::bench::ask_graded(places.queries, seeds, false).ndcg5());
    print_known_items(Searcher(places.known.path(), weights));
    fmt::print("\n");
    std::fflush(stdout);
  }
}

// The table and those that differ from it in one weight.
std::vector<RankingWeights> candidates() {
  std::vector<RankingWeights> all(1);
  for (const Neighbour& neighbour : neighbours)
    for (const double factor : neighbour.factors) {
      all.emplace_back();
      all.back().*neighbour.weight *= factor;
    }
  return all;
}

constexpr std::size_t folds = 10;

// The sum of reciprocal ranks of the questions that `in_fold` says.
template <class InFold>
double gain(const std::vector<Outcome>& outcomes, const InFold& in_fold) {
  double sum = 0;
  for (std::size_t i = 0; i < outcomes.size(); ++i)
    sum += in_fold(i % folds) ? outcomes[i].scores.reciprocal_rank : 0;
  return sum;
}

void cross_validate(const vankien::bench::JudgedQuestions& judged) {
  std::vector<std::vector<Outcome>> outcomes;
  for (const RankingWeights& weights : candidates())
    outcomes.push_back(ask_all(judged, weights, ways_of_asking().front()));
  double chosen_gain = 0;
  int kept = 0;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const auto others = [fold](std::size_t at) { return at != fold; };
    const auto best = std::max_element(
        outcomes.begin(), outcomes.end(),
        [&](const auto& a, const auto& b) { return gain(a, others) < gain(b, others); });
    kept += best == outcomes.begin() ? 1 : 0;
    chosen_gain += gain(*best, [fold](std::size_t at) { return at == fold; });
  }
  const auto count = static_cast<double>(judged.questions.size());
  fmt::print(
      "cross-validation over {} folds, {} tables: MRR {:.3f} with the table chosen without "
      "the fold, {:.3f} with the frozen one, which was chosen in {} folds\n",
      folds, outcomes.size(), chosen_gain / count,
      gain(outcomes.front(), [](std::size_t) { return true; }) / count, kept);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 5) {
    fmt::print(stderr, "usage: {} BENCHMARK QUERIES.json SEEDS FOLDER\n", argv[0]);
    return 2;
  }
  const auto judged = vankien::bench::benchmark_in(argv[1]);
  const vankien::bench::TemporaryIndex seeds({argv[3]});
  const vankien::bench::TemporaryIndex known({argv[4], argv[3]});
  print_ablations(judged, {argv[2], seeds, known});
  cross_validate(judged);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
