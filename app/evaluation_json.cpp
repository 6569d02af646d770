// The JSON form of the relevance gate's answer.
#include <array>
#include <nlohmann/json.hpp>

#include "app/evaluation_view.h"
#include "schema/json.h"

namespace vankien::app {
namespace {

using nlohmann::ordered_json;

ordered_json summary_json(const searcher::Summary& summary) {
  ordered_json list = ordered_json::array();
  for (std::size_t i = 0; i < summary.size(); ++i)
    list.push_back({{"name", searcher::measures[i].name},
                    {"mean", summary[i].mean},
                    {"low", summary[i].low},
                    {"high", summary[i].high}});
  return list;
}

ordered_json rank_json(const std::optional<std::size_t>& rank) {
  return rank ? ordered_json(*rank) : ordered_json();
}

ordered_json answered_json(const searcher::Answered& answered) {
  const auto& page = answered.first_page;
  return {{"query", answered.outcome.question},
          {"rank", rank_json(answered.outcome.rank)},
          {"first", page.empty() ? ordered_json() : schema::head_json(page.front())}};
}

std::string_view name_of(searcher::ListFault::Kind kind) {
  constexpr std::array<std::string_view, 6> names{"no-query",       "no-wanted", "bad-grade",
                                                  "query-too-long", "not-held",  "repeated"};
  return names.at(static_cast<std::size_t>(kind));
}

ordered_json fault_json(const searcher::ListFault& fault) {
  return {{"line", fault.line},
          {"kind", name_of(fault.kind)},
          {"text", fault.text},
          {"reason", fault_view(fault)},
          {"suggestions", fault.suggestions}};
}

std::string_view name_of(searcher::Verdict verdict) {
  constexpr std::array<std::string_view, 3> names{"no-difference", "better", "worse"};
  return names.at(static_cast<std::size_t>(verdict));
}

ordered_json comparison_json(const searcher::Comparison& comparison) {
  ordered_json changed = ordered_json::array();
  for (const auto& change : comparison.changed)
    changed.push_back({{"query", change.question},
                       {"rank", rank_json(change.now)},
                       {"was", rank_json(change.was)}});
  return {{"compared", comparison.compared},
          {"only_now", comparison.only_now},
          {"only_before", comparison.only_before},
          {"differences", summary_json(comparison.differences)},
          {"changed", std::move(changed)},
          {"verdict", name_of(comparison.verdict)}};
}

}  // namespace

ordered_json evaluation_json(const Evaluation& evaluation) {
  ordered_json results = ordered_json::array();
  for (const searcher::Answered& answered : evaluation.answered)
    results.push_back(answered_json(answered));
  ordered_json faults = ordered_json::array();
  for (const searcher::ListFault& fault : evaluation.faults)
    faults.push_back(fault_json(fault));
  return {{"queries", evaluation.outcomes.size()},
          {"seed", searcher::bootstrap_seed},
          {"measures", summary_json(searcher::summarize(evaluation.outcomes))},
          {"results", std::move(results)},
          {"faults", std::move(faults)},
          {"comparison",
           evaluation.comparison ? comparison_json(*evaluation.comparison) : ordered_json()}};
}

}  // namespace vankien::app
