// Lets so many callers do something at once; the others wait.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace vankien::web {

// A counting semaphore; that of libstdc++ 12 can lose a wake-up and sleep for ever (GCC bug
// 104928).
class Turnstile {
 public:
  explicit Turnstile(std::size_t at_once) : free_(at_once) {}

  template <class Action>
  auto pass(const Action& action) {
    const Inside inside(*this);
    return action();
  }

 private:
  class Inside {
   public:
    explicit Inside(Turnstile& turnstile) : turnstile_(turnstile) {
      std::unique_lock lock(turnstile_.mutex_);
      turnstile_.left_.wait(lock, [&] { return turnstile_.free_ > 0; });
      --turnstile_.free_;
    }
    ~Inside() {
      {
        const std::lock_guard lock(turnstile_.mutex_);
        ++turnstile_.free_;
      }
      turnstile_.left_.notify_one();
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

   private:
    Turnstile& turnstile_;
  };

  std::mutex mutex_;  // guards all below
  std::condition_variable left_;
  std::size_t free_;
};

}  // namespace vankien::web
