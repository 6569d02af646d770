#include "app/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>

#include "app/language.h"

namespace vankien::app {
namespace {

constexpr std::size_t bar_width = 24;
constexpr auto line_interval = std::chrono::seconds(10);
constexpr auto bar_interval = std::chrono::milliseconds(100);

// The share of the work that is done, by bytes: large files take longer.
double share(const indexer::Progress& progress) {
  if (progress.bytes_total == 0)
    return progress.files_total == 0 ? 1.0 : 0.0;
  return static_cast<double>(progress.bytes_done) / static_cast<double>(progress.bytes_total);
}

std::string time_left(double done, double seconds) {
  if (done <= 0.01)
    return "--:--";
  const long left = std::lround(seconds / done * (1 - done));
  return fmt::format("{}:{:02}", left / 60, left % 60);
}

}  // namespace

std::string progress_line(const indexer::Progress& progress, double seconds) {
  const double done = share(progress);
  const auto filled = static_cast<std::size_t>(done * bar_width);
  const double elapsed = seconds > 0 ? seconds : 1e-3;
  return fmt::format("[{}{}] {:3.0f} %  {}/{} {} · {:.0f} {}/s · {:.1f} MB/s · {} {}",
                     std::string(filled, '#'), std::string(bar_width - filled, '-'), done * 100,
                     progress.files_done, progress.files_total, say("tệp", "files"),
                     static_cast<double>(progress.files_done) / elapsed, say("tệp", "files"),
                     static_cast<double>(progress.bytes_done) / elapsed / 1e6, say("còn", "left"),
                     time_left(done, seconds));
}

ProgressReport::ProgressReport()
    : terminal_(::isatty(STDERR_FILENO) != 0),
      start_(Clock::now()),
      next_(start_ + (terminal_ ? Clock::duration(bar_interval) : Clock::duration(line_interval))) {
}

void ProgressReport::operator()(const indexer::Progress& progress) {
  const auto now = Clock::now();
  if (now < next_)
    return;
  next_ = now + (terminal_ ? Clock::duration(bar_interval) : Clock::duration(line_interval));
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const std::string line = progress_line(progress, seconds);
  fmt::print(stderr, "{}{}{}", terminal_ ? "\r\033[K" : "", line, terminal_ ? "" : "\n");
  std::fflush(stderr);
  drawn_ = true;
}

void ProgressReport::finish() {
  if (terminal_ && drawn_)
    fmt::print(stderr, "\r\033[K");
}

}  // namespace vankien::app
