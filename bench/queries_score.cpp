// Asks graded queries of an index made from a folder and prints what came first: success of top1,
// hits that must not appear, nDCG@5. Usage: bench_queries QUERIES.json FOLDER [--misses]
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>

#include "bench/graded_queries.h"
#include "bench/temporary_index.h"

int main(int argc, char** argv) try {
  if (argc < 3) {
    fmt::print(stderr, "usage: {} QUERIES.json FOLDER [--misses]\n", argv[0]);
    return 2;
  }
  const vankien::bench::TemporaryIndex index({argv[2]});
  const vankien::searcher::Searcher searcher(index.path());
  const auto tally = vankien::bench::ask_graded(argv[1], searcher, argc > 3);
  fmt::print("top1 and must_not right: {}/{} ({:.1f} %)   mean nDCG@5 over {} queries: {:.3f}\n",
             tally.right, tally.checked, 100.0 * tally.right / std::max(1, tally.checked),
             tally.graded, tally.ndcg5());
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
