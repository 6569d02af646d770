#include "web/growing_threads.h"

#include <system_error>

namespace vankien::web {

void GrowingThreads::add(Job job) {
  const std::lock_guard lock(mutex_);
  waiting_.push_back(std::move(job));
  if (waiting_.size() > idle_ && threads_.size() < most_)
    start_one();
  changed_.notify_one();
}

void GrowingThreads::start_one() {
  try {
    threads_.emplace_back([this] { work(); });
  } catch (const std::system_error&) {
    // The system gives no more threads: those there are take the job in its turn.
    if (threads_.empty())
      throw;
  }
}

void GrowingThreads::work() {
  for (;;) {
    std::unique_lock lock(mutex_);
    ++idle_;
    changed_.wait(lock, [&] { return !waiting_.empty() || finishing_; });
    --idle_;
    if (waiting_.empty())
      return;
    const Job job = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    job();
  }
}

void GrowingThreads::finish() {
  {
    const std::lock_guard lock(mutex_);
    finishing_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_)
    thread.join();
}

}  // namespace vankien::web
