// Times suggestions while the titles of 200 documents are typed letter by letter, with and without
// marks: median, 99th percentile and maximum in milliseconds.
// Usage: bench_suggest FOLDER [INDEX]   (an index that is already at INDEX is used again)
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "bench/temporary_folder.h"
#include "indexer/indexer.h"
#include "searcher/searcher.h"

namespace {

namespace fs = std::filesystem;
using vankien::searcher::Searcher;

constexpr std::size_t documents = 200;
constexpr std::size_t longest_typed = 120;  // bytes: nobody types a long title to its end

void index(const fs::path& folder, const fs::path& into) {
  vankien::indexer::Options options;
  options.index = into;
  options.paths = {folder};
  const vankien::indexer::Extractor extractor;
  const auto summary = vankien::indexer::update(options, extractor);
  fmt::print("{} documents indexed in {:.1f} s\n", summary.added, summary.seconds);
}

// Of documents from all over the collection.
std::vector<std::string> titles(const Searcher& searcher) {
  std::vector<std::string> found;
  const std::size_t stride = std::max<std::size_t>(1, searcher.state().documents / documents);
  for (std::size_t place = 0; place < documents; ++place) {
    vankien::searcher::SearchRequest request;
    request.offset = place * stride;
    request.limit = 1;
    for (const auto& hit : searcher.search(request).hits)
      if (hit.head.title)
        found.push_back(*hit.head.title);
  }
  return found;
}

struct Times {
  std::vector<double> all;
  double worst = 0;
  std::string slowest;
  std::size_t suggested = 0;

  void add(const Searcher& searcher, const std::string& typed) {
    const auto start = std::chrono::steady_clock::now();
    suggested += searcher.suggest(typed, vankien::searcher::default_suggestions).size();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    all.push_back(took.count());
    if (took.count() > worst) {
      worst = took.count();
      slowest = typed;
    }
  }

  void print(std::string_view name) {
    std::sort(all.begin(), all.end());
    fmt::print(
        "{:<14} {:>6} prefixes, {:>6} suggestions: median {:.2f} ms, p99 {:.2f} ms, "
        "max {:.2f} ms (\"{}\")\n",
        name, all.size(), suggested, all[all.size() / 2], all[all.size() * 99 / 100], worst,
        slowest);
  }
};

void type(const Searcher& searcher, const std::string& title, Times& times) {
  for (std::size_t end = 1; end <= std::min(title.size(), longest_typed); ++end)
    if (end == title.size() || !vankien::analyzers::is_continuation(title[end]))
      times.add(searcher, title.substr(0, end));
}

void measure(const Searcher& searcher) {
  Times marked;
  Times unmarked;
  Times short_ones;
  for (const std::string& title : titles(searcher)) {
    type(searcher, title, marked);
    type(searcher, vankien::analyzers::fold(title), unmarked);
  }
  for (char first = 'a'; first <= 'z'; ++first) {
    short_ones.add(searcher, std::string(1, first));
    for (char second = 'a'; second <= 'z'; ++second)
      short_ones.add(searcher, std::string{first, second});
  }
  marked.print("with marks");
  unmarked.print("without marks");
  short_ones.print("a to zz");
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_suggest FOLDER [INDEX]\n");
    return 2;
  }
  const vankien::bench::TemporaryFolder temporary;
  const fs::path into = argc > 2 ? fs::path(argv[2]) : temporary.path() / "index";
  if (!fs::exists(into))
    index(argv[1], into);
  measure(Searcher(into));
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
