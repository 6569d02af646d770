#include "indexer/progress_meter.h"

namespace vankien::indexer {

ProgressMeter::ProgressMeter(std::function<void(const Progress&)> tell, const Progress& start)
    : tell_(std::move(tell)), progress_(start), told_(std::chrono::steady_clock::now()) {
  if (tell_)
    tell_(progress_);
}

void ProgressMeter::add(std::size_t files, std::uint64_t bytes) {
  using namespace std::chrono_literals;
  const std::lock_guard lock(mutex_);
  progress_.files_done += files;
  progress_.bytes_done += bytes;
  const auto now = std::chrono::steady_clock::now();
  const bool last = progress_.files_done == progress_.files_total;
  if (!tell_ || (now - told_ < 100ms && !last))
    return;
  told_ = now;
  tell_(progress_);
}

}  // namespace vankien::indexer
