// What ten snippets cost: documents of 40 KB are made from the texts of a folder, and the hits of
// queries that occur in them are made ten at a time.
// Usage: bench_snippets FOLDER
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "bench/temporary_index.h"
#include "searcher/hits.h"
#include "searcher/query_parser.h"
#include "searcher/reader.h"
#include "tests/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using vankien::bench::TemporaryIndex;
using vankien::tests::TemporaryFolder;

constexpr std::size_t documents = 10;
constexpr std::size_t document_bytes = 40'000;
constexpr std::size_t queries_of_a_kind = 40;
constexpr int rounds = 5;

std::string texts_of(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".txt" || entry.path().extension() == ".md")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::string texts;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    texts.append(std::istreambuf_iterator<char>(in), {}).append("\n\n");
  }
  return texts;
}

// Documents that begin at different lines of `texts` and run on past its end.
void write_documents(const std::string& texts, const fs::path& folder) {
  fs::create_directories(folder);
  for (std::size_t i = 0; i < documents; ++i) {
    std::string text = texts.substr(texts.find('\n', i * texts.size() / documents) + 1);
    while (text.size() < document_bytes)
      text += texts;
    text.resize(text.rfind(' ', document_bytes));
    std::ofstream(folder / fmt::format("{}.txt", i)) << text;
  }
}

// Every so many words, as many as `size` in a row.
std::vector<std::string> queries_from(const std::string& texts, std::size_t size) {
  const vankien::analyzers::CanonicalText canonical(texts);
  vankien::analyzers::Tokenizer tokenizer(canonical);
  std::vector<std::string> words;
  for (vankien::analyzers::Token token; tokenizer.next(token);)
    words.push_back(token.key);
  std::vector<std::string> queries;
  const std::size_t step = words.size() / queries_of_a_kind;
  for (std::size_t begin = 0; begin + size <= words.size() && queries.size() < queries_of_a_kind;
       begin += step)
    queries.push_back(fmt::format(
        "{}", fmt::join(words.begin() + static_cast<std::ptrdiff_t>(begin),
                        words.begin() + static_cast<std::ptrdiff_t>(begin + size), " ")));
  return queries;
}

// Milliseconds of the processor for the hits of all documents, the best of some rounds.
double cost_of(const vankien::searcher::Reader& reader, const std::string& text) {
  const auto query = vankien::searcher::parse_query(text, false);
  double best = 1e9;
  for (int round = 0; round < rounds; ++round) {
    const std::clock_t begin = std::clock();
    const vankien::searcher::HitMaker maker(reader, query, false);
    for (const Xapian::docid id : reader.columns->documents)
      if (maker.make({id, 0}).passages.empty())
        fmt::print(stderr, "no passage for {}\n", text);
    best = std::min(best, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

void print_costs(const vankien::searcher::Reader& reader, std::string_view kind,
                 const std::vector<std::string>& queries) {
  std::vector<double> costs;
  costs.reserve(queries.size());
  for (const std::string& query : queries)
    costs.push_back(cost_of(reader, query));
  std::sort(costs.begin(), costs.end());
  fmt::print("{:<28} median {:.2f} ms  p95 {:.2f} ms  max {:.2f} ms\n", kind,
             costs[costs.size() / 2], costs[costs.size() * 95 / 100], costs.back());
}

int run(const fs::path& folder) {
  const std::string texts = texts_of(folder);
  const TemporaryFolder made;
  write_documents(texts, made.path());
  const TemporaryIndex index({made.path()});
  vankien::searcher::ReaderPool pool(index.path());
  pool.with_reader([&](const vankien::searcher::Reader& reader) {
    fmt::print("ten snippets from documents of {} KB\n", document_bytes / 1000);
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{3}, std::size_t{8}, std::size_t{25}}) {
      std::vector<std::string> queries = queries_from(texts, size);
      print_costs(reader, fmt::format("{} words", size), queries);
      for (std::string& query : queries)
        query = vankien::analyzers::fold(query);
      print_costs(reader, fmt::format("{} words without marks", size), queries);
    }
    return 0;
  });
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: {} FOLDER\n", argv[0]);
    return 2;
  }
  return run(argv[1]);
}
