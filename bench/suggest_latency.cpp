// Times suggestions while the titles of documents are typed letter by letter, with and without
// marks: median and 99th percentile in milliseconds of the clock and of processor time, which
// other programs on the machine do not change.
// Usage: bench_suggest FOLDER [INDEX [TITLES]]
// (an index that is already at INDEX is used again; TITLES: how many are typed, 200)
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/syllable.h"
#include "analyzers/unicode.h"
#include "bench/call_times.h"
#include "bench/spread_heads.h"
#include "indexer/indexer.h"
#include "searcher/searcher.h"
#include "tests/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using vankien::searcher::Searcher;

constexpr std::size_t usual_titles = 200;
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
std::vector<std::string> titles(const Searcher& searcher, std::size_t documents) {
  std::vector<std::string> found;
  for (const auto& head : vankien::bench::spread_heads(searcher, documents))
    if (head.title)
      found.push_back(*head.title);
  return found;
}

struct Typing {
  vankien::bench::CallTimes times;
  std::size_t suggested = 0;

  void add(const Searcher& searcher, const std::string& typed) {
    const auto suggest = [&] {
      suggested += searcher.suggest(typed, vankien::searcher::default_suggestions).size();
    };
    times.add(typed, vankien::bench::timed(suggest));
  }
};

void type(const Searcher& searcher, const std::string& title, Typing& typing) {
  for (std::size_t end = 1; end <= std::min(title.size(), longest_typed); ++end)
    if (end == title.size() || !vankien::analyzers::is_continuation(title[end]))
      typing.add(searcher, title.substr(0, end));
}

void measure(const Searcher& searcher, std::size_t documents) {
  Typing marked;
  Typing unmarked;
  Typing short_ones;
  for (const std::string& title : titles(searcher, documents)) {
    type(searcher, title, marked);
    type(searcher, vankien::analyzers::fold(title), unmarked);
  }
  for (char first = 'a'; first <= 'z'; ++first) {
    short_ones.add(searcher, std::string(1, first));
    for (char second = 'a'; second <= 'z'; ++second)
      short_ones.add(searcher, std::string{first, second});
  }
  for (const auto& [name, typing] :
       {std::pair{"with marks", &marked}, {"without marks", &unmarked}, {"a to zz", &short_ones}})
    fmt::print("{:<14} {:>6} suggestions; {}\n", name, typing->suggested, typing->times.summary());
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_suggest FOLDER [INDEX [TITLES]]\n");
    return 2;
  }
  const vankien::tests::TemporaryFolder temporary;
  const fs::path into = argc > 2 ? fs::path(argv[2]) : temporary.path() / "index";
  if (!fs::exists(into))
    index(argv[1], into);
  const std::size_t documents = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : usual_titles;
  measure(Searcher(into), documents);
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
