// Tells about progress now and then, from one thread at a time.
#pragma once

#include <chrono>
#include <functional>
#include <mutex>

#include "indexer/indexer.h"

namespace vankien::indexer {

class ProgressMeter {
 public:
  // Tells at once where it starts.
  ProgressMeter(std::function<void(const Progress&)> tell, const Progress& start);

  // Thread-safe. Tells at most every 100 ms, and of the last file.
  void add(std::size_t files, std::uint64_t bytes);

 private:
  std::function<void(const Progress&)> tell_;
  std::mutex mutex_;
  Progress progress_;
  std::chrono::steady_clock::time_point told_;
};

}  // namespace vankien::indexer
