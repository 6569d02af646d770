// How long calls took: by the clock, and of the processor time of this thread, which other programs
// on the machine do not change.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string>
#include <vector>

namespace vankien::bench {

struct CallTime {  // milliseconds
  double wall = 0;
  double processor = 0;
};

inline double thread_milliseconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Call>
CallTime timed(const Call& call) {
  const auto begin = std::chrono::steady_clock::now();
  const double processor = thread_milliseconds();
  call();
  const double spent = thread_milliseconds() - processor;
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  return {took.count(), spent};
}

class CallTimes {
 public:
  // `name` says which call it was, should it be the slowest.
  void add(const std::string& name, const CallTime& took) {
    wall_.push_back(took.wall);
    processor_.push_back(took.processor);
    if (took.processor > slowest_) {
      slowest_ = took.processor;
      slowest_name_ = name;
    }
  }

  // One line, in milliseconds.
  [[nodiscard]] std::string summary() const {
    return fmt::format(
        "{:>5} calls: processor median {:.2f}, p99 {:.2f}, max {:.2f} (\"{}\"); wall median "
        "{:.2f}, "
        "p99 {:.2f}",
        processor_.size(), part(processor_, 50), part(processor_, 99), slowest_, slowest_name_,
        part(wall_, 50), part(wall_, 99));
  }

 private:
  static double part(std::vector<double> times, std::size_t percent) {
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() * percent / 100];
  }

  std::vector<double> processor_;
  std::vector<double> wall_;
  double slowest_ = 0;
  std::string slowest_name_;
};

}  // namespace vankien::bench
