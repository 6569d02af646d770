// How far indexing has come, for a person: a bar on a terminal, plain lines at intervals elsewhere.
// Writes to standard error only.
#pragma once

#include <chrono>
#include <string>

#include "indexer/indexer.h"

namespace vankien::app {

// "[#####-----]  50 %  120/240 · 80 files/s · 1.2 MB/s · 0:01 left" for what was done in `seconds`.
std::string progress_line(const indexer::Progress& progress, double seconds);

class ProgressReport {
 public:
  ProgressReport();
  // Call as often as you like; it writes when there is something new to see.
  void operator()(const indexer::Progress& progress);
  // Clears the bar.
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  bool terminal_;
  bool drawn_ = false;
  Clock::time_point start_;
  Clock::time_point next_;
};

}  // namespace vankien::app
