#include "searcher/evaluation_interval.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <random>

namespace vankien::searcher {
namespace {

constexpr std::size_t rounds = 2000;
constexpr std::size_t outside = rounds * 25 / 1000;  // means left out at either end

double mean_of(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

Interval bootstrap(const std::vector<double>& values) {
  if (values.empty())
    return {};
  std::mt19937 random(bootstrap_seed);
  std::vector<double> sample(values.size());
  std::vector<double> means;
  means.reserve(rounds);
  for (std::size_t round = 0; round < rounds; ++round) {
    // The distributions of the standard library differ between implementations; a remainder does
    // not.
    for (double& value : sample)
      value = values[random() % values.size()];
    means.push_back(mean_of(sample));
  }
  std::sort(means.begin(), means.end());
  return {mean_of(values), means[outside], means[rounds - 1 - outside]};
}

}  // namespace vankien::searcher
