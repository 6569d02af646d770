// The known-item test over folders: for each kind of query made from every document, how often the
// document stands in the first three; what failed, and what stood there instead.
// Usage: bench_known_items FOLDER... [--seed N]. Exit status 1 when a kind is below 98 %.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string_view>

#include "bench/temporary_index.h"
#include "searcher/searcher.h"
#include "tests/app/known_item_search.h"

namespace {

namespace fs = std::filesystem;
using vankien::tests::item_kind_names;
using vankien::tests::KnownItemResult;

constexpr double wanted_share = 0.98;

void print_tallies(const KnownItemResult& result) {
  for (std::size_t kind = 0; kind < item_kind_names.size(); ++kind) {
    const KnownItemResult::Tally& tally = result.tallies[kind];
    fmt::print("{:<26} {}/{} ({:.1f} %)\n", item_kind_names[kind], tally.found, tally.asked,
               100 * tally.share());
  }
}

void print_failures(const KnownItemResult& result) {
  for (const KnownItemResult::Failure& failure : result.failures)
    fmt::print("MISS {}: {}\n     wanted  {}\n     instead {}\n",
               item_kind_names.at(static_cast<std::size_t>(failure.item.kind)), failure.item.query,
               failure.path, fmt::join(failure.instead, "\n             "));
  for (const std::string& path : result.untitled)
    fmt::print("left out, no title: {}\n", path);
}

int run(const std::vector<fs::path>& folders, unsigned seed) {
  const vankien::bench::TemporaryIndex index(folders);
  const vankien::searcher::Searcher searcher(index.path());
  const KnownItemResult result = vankien::tests::find_known_items(searcher, seed);
  fmt::print("seed {}, in the first {}:\n", seed, vankien::tests::known_item_places);
  print_tallies(result);
  print_failures(result);
  return std::all_of(result.tallies.begin(), result.tallies.end(),
                     [](const auto& tally) { return tally.share() >= wanted_share; })
             ? 0
             : 1;
}

}  // namespace

int main(int argc, char** argv) try {
  std::vector<fs::path> folders;
  unsigned seed = vankien::tests::known_item_seed;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--seed" && i + 1 < argc)
      seed = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
    else
      folders.emplace_back(argv[i]);
  }
  if (folders.empty()) {
    fmt::print(stderr, "usage: {} FOLDER... [--seed N]\n", argv[0]);
    return 2;
  }
  return run(folders, seed);
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
