#include "bench/graded_queries.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "searcher/evaluation_measures.h"

namespace vankien::bench {
namespace {

using nlohmann::json;
using searcher::SearchRequest;
using searcher::SearchResponse;

std::string label_of(const json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

// Filters name labels as a reader sees them; the request takes the values behind them.
std::string value_of(const SearchResponse& all, const std::string& facet,
                     const std::string& label) {
  for (const auto& candidate : all.facets)
    for (const auto& value : candidate.values)
      if (candidate.name == facet && value.label == label)
        return value.value;
  throw std::runtime_error(fmt::format("no facet value {} in {}", label, facet));
}

SearchRequest request_of(const json& query, const SearchResponse& all) {
  SearchRequest request;
  request.text = query.at("query");
  const std::map<std::string, std::vector<std::string>*> targets{
      {"type", &request.types}, {"issuer", &request.issuers}, {"year", &request.years}};
  for (const auto& [facet, wanted] : query.at("filters").items()) {
    const json values = wanted.is_array() ? wanted : json::array({wanted});
    for (const json& value : values)
      targets.at(facet)->push_back(value_of(all, facet, label_of(value)));
  }
  return request;
}

std::vector<std::string> paths_of(const SearchResponse& response) {
  std::vector<std::string> paths;
  for (const auto& hit : response.hits)
    paths.push_back(hit.head.files.front().path);
  return paths;
}

bool contains(const json& list, const std::string& value) {
  return list.is_array() && std::find(list.begin(), list.end(), value) != list.end();
}

bool is_right(const json& query, const std::vector<std::string>& found) {
  const json& top = query.at("top1");
  if (top.is_array() && (found.empty() || !contains(top, found.front())))
    return false;
  return std::none_of(found.begin(), found.end(), [&](const std::string& path) {
    return contains(query.at("must_not"), path);
  });
}

// 1 where nothing is graded: such questions are about what must not come.
double ndcg5(const json& relevance, const std::vector<std::string>& found) {
  std::vector<searcher::Wanted> wanted;
  for (const auto& [path, grade] : relevance.items())
    wanted.push_back({{path}, grade.get<int>()});
  return wanted.empty() ? 1.0 : searcher::ndcg(wanted, found, 5);
}

void judge(const json& query, const std::vector<std::string>& found, bool misses,
           GradedTally& tally) {
  const double gain = ndcg5(query.at("relevance"), found);
  tally.gain += gain;
  ++tally.graded;
  const bool has_verdict = query.at("top1").is_array() || query.at("must_not").is_array();
  const bool right = is_right(query, found);
  tally.checked += has_verdict ? 1 : 0;
  tally.right += has_verdict && right ? 1 : 0;
  if (misses && (!right || gain < 0.9))
    fmt::print("{} {} \"{}\" nDCG@5 {:.2f}: {}\n", right ? "low " : "MISS",
               query.at("id").get<std::string>(), query.at("query").get<std::string>(), gain,
               json(found).dump());
}

}  // namespace

GradedTally ask_graded(const std::filesystem::path& queries, const searcher::Searcher& searcher,
                       bool misses) {
  const SearchResponse all = searcher.search({});
  GradedTally tally;
  std::ifstream file(queries);
  const json graded = json::parse(file);
  for (const json& query : graded.at("queries"))
    judge(query, paths_of(searcher.search(request_of(query, all))), misses, tally);
  return tally;
}

}  // namespace vankien::bench
