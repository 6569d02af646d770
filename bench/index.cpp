// Times update(): indexing a folder anew, then once more unchanged.
// Usage: bench_index FOLDER [THREADS]
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>

#include "indexer/indexer.h"

namespace {

namespace fs = std::filesystem;

std::uint64_t bytes_below(const fs::path& folder) {
  std::uint64_t bytes = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    bytes += entry.is_regular_file() ? entry.file_size() : 0;
  return bytes;
}

double cpu_seconds(const rusage& usage) {
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void measure(const vankien::indexer::Options& options,
             const vankien::indexer::Extractor& extractor) {
  const double megabytes = static_cast<double>(bytes_below(options.paths.front())) / 1e6;
  const auto summary = vankien::indexer::update(options, extractor);
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const double size = static_cast<double>(bytes_below(options.index)) / 1e6;
  std::printf("added %zu of %.1f MB in %.2f s: %.2f MB/s, %.2f MB per CPU second\n", summary.added,
              megabytes, summary.seconds, megabytes / summary.seconds,
              megabytes / cpu_seconds(usage));
  std::printf("peak memory %ld MB, index %.1f MB = %.2f times the text, %zu failed\n",
              usage.ru_maxrss / 1000, size, size / megabytes, summary.failed.size());
  const auto again = vankien::indexer::update(options, extractor);
  std::printf("unchanged: %zu in %.3f s\n", again.unchanged, again.seconds);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) {
    std::fputs("usage: bench_index FOLDER [THREADS]\n", stderr);
    return 2;
  }
  const vankien::indexer::Extractor extractor;
  vankien::indexer::Options options;
  options.index = fs::temp_directory_path() / ("vankien-bench-" + std::to_string(::getpid()));
  options.paths = {argv[1]};
  options.threads = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 0;
  measure(options, extractor);
  fs::remove_all(options.index);
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
