// Times what rests on who cites whom, before and after an update: the update itself, then each
// answer of the searcher, the first one and the median.
// Usage: bench_graph [DOCUMENTS [ADDED [FOLDER]]]   (100,000 and 100; an index that is already in
// FOLDER is used again)
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "bench/citing_collection.h"
#include "indexer/indexer.h"
#include "searcher/searcher.h"
#include "tests/temporary_folder.h"

namespace {

namespace fs = std::filesystem;
using vankien::bench::CitingCollection;
using vankien::searcher::Searcher;

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

// Answers, each with how much it holds, so that nothing is measured that found nothing.
struct Question {
  std::string name;
  std::function<std::size_t()> answer;
  int rounds = 21;
};

void measure(const Question& question) {
  std::size_t size = 0;
  const double first = milliseconds([&] { size = question.answer(); });
  std::vector<double> times;
  times.reserve(static_cast<std::size_t>(question.rounds));
  for (int round = 0; round < question.rounds; ++round)
    times.push_back(milliseconds([&] { question.answer(); }));
  std::sort(times.begin(), times.end());
  fmt::print("{:<28} {:>8} found, first {:>9.2f} ms, then median {:>9.2f} ms, p95 {:>9.2f} ms\n",
             question.name, size, first, times[times.size() / 2], times[times.size() * 95 / 100]);
  std::fflush(stdout);
}

// A draft of a megabyte in which no number comes twice.
std::string packed_draft() {
  std::string draft;
  for (std::size_t place = 0; draft.size() < 1'000'000; ++place)
    draft += "Thực hiện " + CitingCollection::held(place).citation(true) + "; " +
             CitingCollection::not_held(place).citation(true) + ".\n";
  return draft;
}

std::string id_of(const Searcher& searcher, const std::string& number) {
  const auto answer = searcher.number(number);
  if (!answer || answer->held.empty())
    throw std::runtime_error("nobody bears " + number);
  return answer->held.front().id;
}

std::vector<Question> questions(const Searcher& searcher, const std::string& id,
                                const std::string& draft) {
  const std::string number = CitingCollection::most_cited().number;
  return {
      {"missing, first page", [&] { return searcher.missing(20, 0).total; }},
      {"missing, 500th page", [&] { return searcher.missing(20, 10'000).total; }},
      {"number, most cited",
       [&searcher, number] { return searcher.number(number)->known.front().count; }},
      {"search for it",
       [&searcher, number] {
         vankien::searcher::SearchRequest request;
         request.text = number;
         return searcher.search(request).total;
       }},
      {"status, most cited", [&] { return searcher.status(id) ? std::size_t{1} : std::size_t{0}; }},
      {"document, most cited", [&] { return searcher.document(id)->record.citations.size(); }},
      {"cited_by, most cited", [&] { return searcher.cited_by(id).size(); }, 3},
      {"related, most cited", [&] { return searcher.related(id, 10)->total; }},
      {"chain, most cited", [&] { return searcher.chain(id)->root.children.size(); }},
      {"draft of 1 MB, all distinct", [&] { return searcher.check_draft(draft)->citations.size(); },
       1},
  };
}

void measure_all(const Searcher& searcher) {
  fmt::print("opening: {:.2f} ms\n", milliseconds([&] { searcher.state(); }));
  const std::string id = id_of(searcher, CitingCollection::most_cited().number);
  const std::string draft = packed_draft();
  for (const Question& question : questions(searcher, id, draft))
    measure(question);
}

void update(const fs::path& folder, const vankien::indexer::Extractor& extractor) {
  vankien::indexer::Options options;
  options.index = folder / "index";
  options.paths = {folder / "files"};
  const auto summary = vankien::indexer::update(options, extractor);
  fmt::print("{} documents added, {} unchanged, {} failed: {:.2f} s\n", summary.added,
             summary.unchanged, summary.failed.size(), summary.seconds);
}

std::size_t argument(int argc, char** argv, int place, std::size_t otherwise) {
  return argc > place ? std::strtoull(argv[place], nullptr, 10) : otherwise;
}

}  // namespace

int main(int argc, char** argv) try {
  const std::size_t documents = argument(argc, argv, 1, 100'000);
  const std::size_t added = argument(argc, argv, 2, 100);
  const vankien::indexer::Extractor extractor;
  const vankien::tests::TemporaryFolder temporary;
  const fs::path folder = argc > 3 ? fs::path(argv[3]) : temporary.path();
  const CitingCollection collection(folder / "files", documents);
  if (!fs::exists(folder / "index")) {
    collection.write(0, documents);
    update(folder, extractor);
  }
  const Searcher searcher(folder / "index");
  measure_all(searcher);
  collection.write(documents, documents + added);
  update(folder, extractor);
  measure_all(searcher);
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
