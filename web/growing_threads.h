// Threads that come as work does: none waits for another's job as long as there may be more of
// them.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace vankien::web {

class GrowingThreads {
 public:
  using Job = std::function<void()>;

  explicit GrowingThreads(std::size_t most) : most_(most) {}
  // finish() comes first.
  ~GrowingThreads() = default;
  GrowingThreads(const GrowingThreads&) = delete;
  GrowingThreads& operator=(const GrowingThreads&) = delete;

  // The job runs at once when a thread is idle or can still be started, else in its turn. Jobs
  // must not throw.
  void add(Job job);
  // Runs what was added, then ends the threads. Nothing may be added afterwards.
  void finish();

 private:
  void start_one();
  void work();

  std::size_t most_;
  std::mutex mutex_;  // guards all below
  std::condition_variable changed_;
  std::deque<Job> waiting_;
  std::size_t idle_ = 0;
  bool finishing_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace vankien::web
