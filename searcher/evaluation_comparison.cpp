#include "searcher/evaluation_comparison.h"

#include <algorithm>
#include <map>

namespace vankien::searcher {
namespace {

Scores difference(const Scores& now, const Scores& before) {
  Scores scores;
  for (const Measure& measure : measures)
    scores.*measure.value = now.*measure.value - before.*measure.value;
  return scores;
}

bool differ(const Outcome& a, const Outcome& b) {
  return a.rank != b.rank || std::any_of(measures.begin(), measures.end(), [&](const Measure& one) {
           return a.scores.*one.value != b.scores.*one.value;
         });
}

Verdict verdict_of(const Summary& differences) {
  const Interval& decisive = differences.back();
  static_assert(measures.back().value == &Scores::ndcg10);
  if (decisive.high < 0)
    return Verdict::worse;
  return decisive.low > 0 ? Verdict::better : Verdict::no_difference;
}

}  // namespace

Comparison compare(const std::vector<Outcome>& before, const std::vector<Outcome>& now) {
  std::map<std::string, const Outcome*> kept;
  for (const Outcome& outcome : before)
    kept[outcome.question] = &outcome;
  Comparison comparison;
  std::vector<Outcome> differences;
  for (const Outcome& outcome : now) {
    const auto was = kept.find(outcome.question);
    if (was == kept.end()) {
      comparison.only_now.push_back(outcome.question);
      continue;
    }
    differences.push_back({outcome.question, {}, difference(outcome.scores, was->second->scores)});
    if (differ(outcome, *was->second))
      comparison.changed.push_back({outcome.question, was->second->rank, outcome.rank});
    kept.erase(was);
  }
  for (const auto& [question, outcome] : kept)
    comparison.only_before.push_back(question);
  comparison.compared = differences.size();
  comparison.differences = summarize(differences);
  comparison.verdict = verdict_of(comparison.differences);
  return comparison;
}

}  // namespace vankien::searcher
