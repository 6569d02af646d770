// How far a mean over a few questions can be trusted.
#pragma once

#include <vector>

namespace vankien::searcher {

// A mean and where it lies in 95 of 100 cases.
struct Interval {
  double mean = 0;
  double low = 0;
  double high = 0;
};

inline constexpr unsigned bootstrap_seed = 20261122;

// The percentile bootstrap over the values (Efron 1979), with a fixed seed: the same values give
// the same interval on every machine. All 0 for no values.
Interval bootstrap(const std::vector<double>& values);

}  // namespace vankien::searcher
