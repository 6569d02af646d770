#include "indexer/scan_reader.h"

#include <fmt/format.h>
#include <sys/eventfd.h>

#include <cerrno>
#include <cstring>

#include "indexer/parallel.h"
#include "schema/error.h"

namespace vankien::indexer {

ScanReader::ScanReader(const Options& options, const Extractor& extractor)
    : options_(options), extractor_(extractor), news_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (!news_.is_open())
    throw schema::Error(schema::ErrorCode::input_output,
                        fmt::format("cannot make an eventfd: {}", std::strerror(errno)));
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void ScanReader::read(std::vector<WaitingScan> scans) {
  const std::lock_guard lock(mutex_);
  std::erase_if(scans, [this](const WaitingScan& scan) { return tried_.contains(scan.hash); });
  waiting_ = std::move(scans);
  arrived_.notify_one();
}

void ScanReader::take_news() {
  eventfd_t count = 0;
  ::eventfd_read(news_.get(), &count);
  const std::lock_guard lock(mutex_);
  if (problem_)
    std::rethrow_exception(std::exchange(problem_, nullptr));
}

std::vector<WaitingScan> ScanReader::next(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  arrived_.wait(lock, stop, [this] { return !waiting_.empty(); });
  const std::size_t few = stop.stop_requested() ? 0 : thread_count(options_.threads);
  const auto end =
      waiting_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(few, waiting_.size()));
  std::vector<WaitingScan> scans(waiting_.begin(), end);
  waiting_.erase(waiting_.begin(), end);
  for (const WaitingScan& scan : scans)
    tried_.insert(scan.hash);
  return scans;
}

void ScanReader::run(const std::stop_token& stop) {
  const auto on_scan_read = [] {};
  for (auto scans = next(stop); !scans.empty(); scans = next(stop)) {
    try {
      recognise(scans, options_, extractor_, stop, on_scan_read);
    } catch (...) {
      fail(scans, std::current_exception());
    }
    ::eventfd_write(news_.get(), 1);
  }
}

void ScanReader::fail(const std::vector<WaitingScan>& scans, std::exception_ptr problem) {
  const std::lock_guard lock(mutex_);
  problem_ = std::move(problem);
  for (const WaitingScan& scan : scans)
    tried_.erase(scan.hash);
}

}  // namespace vankien::indexer
