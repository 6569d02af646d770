// What a monitor reads of a running server (/metrics): counts since its start, without a word of
// any query or path.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "searcher/searcher.h"

namespace vankien::web {

// Safe to use from many threads at once.
class Metrics {
 public:
  // `route` is a pattern of the table of routes, or any other of a short list: each is a time
  // series. It must outlive the metrics.
  void count_reply(std::string_view route, int status);
  void observe_search(std::chrono::duration<double> took);

  // In the text format of Prometheus, version 0.0.4. `index` is what it holds; nullopt when it
  // cannot be read.
  [[nodiscard]] std::string text(const std::optional<searcher::Searcher::State>& index) const;

 private:
  // Seconds; longer ones are counted with all.
  static constexpr std::array search_bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                            0.1,   0.25,   0.5,   1.0,  2.0};

  const std::time_t started_ = std::time(nullptr);
  mutable std::mutex mutex_;
  std::map<std::pair<std::string_view, int>, std::uint64_t> replies_;
  std::array<std::uint64_t, search_bounds.size()> searches_within_{};  // each bound, by itself
  std::uint64_t searches_ = 0;
  double search_seconds_ = 0;
};

}  // namespace vankien::web
