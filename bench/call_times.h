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

class CallTimes {
 public:
  // Times `call`; `name` says which it was, should it be the slowest.
  template <class Call>
  void add(const std::string& name, const Call& call) {
    const auto wall = std::chrono::steady_clock::now();
    const double cpu = thread_milliseconds();
    call();
    cpu_.push_back(thread_milliseconds() - cpu);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - wall;
    wall_.push_back(took.count());
    if (cpu_.back() > slowest_) {
      slowest_ = cpu_.back();
      slowest_name_ = name;
    }
  }

  // One line, in milliseconds.
  [[nodiscard]] std::string summary() const {
    return fmt::format(
        "{:>5} calls: processor median {:.2f}, p99 {:.2f}, max {:.2f} (\"{}\"); wall median "
        "{:.2f}, "
        "p99 {:.2f}",
        cpu_.size(), part(cpu_, 50), part(cpu_, 99), slowest_, slowest_name_, part(wall_, 50),
        part(wall_, 99));
  }

 private:
  static double thread_milliseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
  }
  static double part(std::vector<double> times, std::size_t percent) {
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() * percent / 100];
  }

  std::vector<double> cpu_;
  std::vector<double> wall_;
  double slowest_ = 0;
  std::string slowest_name_;
};

}  // namespace vankien::bench
