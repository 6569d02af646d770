// Asks questions whose right answers are known, and prints how high they stood: success@1,
// recall@10, MRR and nDCG@10 with 95 % confidence intervals (bootstrap over questions, fixed seed).
// Usage: bench_relevance FOLDER [--unmarked] [--save FILE] [--against FILE]
// FOLDER holds corpus.jsonl (id, text), queries.jsonl (id, text), qrels.tsv (question, document,
// grade). --save keeps the ranks of this run, --against compares with a kept run question by
// question and prints the interval of the paired difference.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <string_view>
#include <vector>

#include "analyzers/canonical_text.h"
#include "analyzers/syllable.h"
#include "bench/temporary_folder.h"
#include "bench/temporary_index.h"
#include "searcher/searcher.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t depth = 10;
constexpr unsigned seed = 20261122;

struct Question {
  std::string id;
  std::string text;
  std::map<std::string, int> grades;  // by document
};

// What one question scored, by measure.
struct Scores {
  double success1 = 0;
  double recall10 = 0;
  double reciprocal_rank = 0;
  double ndcg10 = 0;
};
struct Measure {
  std::string_view name;
  double Scores::*value;
};
constexpr std::array measures = {
    Measure{"success@1", &Scores::success1},
    Measure{"recall@10", &Scores::recall10},
    Measure{"MRR", &Scores::reciprocal_rank},
    Measure{"nDCG@10", &Scores::ndcg10},
};

std::vector<json> lines_of(const fs::path& file) {
  std::ifstream in(file);
  if (!in)
    throw std::runtime_error(fmt::format("cannot read {}", file.string()));
  std::vector<json> lines;
  for (std::string line; std::getline(in, line);)
    if (!line.empty())
      lines.push_back(json::parse(line));
  return lines;
}

// Tab-separated, with a line of headings.
std::map<std::string, std::map<std::string, int>> judgments_in(const fs::path& file) {
  std::map<std::string, std::map<std::string, int>> grades;
  std::ifstream in(file);
  std::string question;
  std::string document;
  std::string grade;
  std::getline(in, grade);
  while (std::getline(in, question, '\t') && std::getline(in, document, '\t') &&
         std::getline(in, grade))
    grades[question][document] = std::stoi(grade);
  return grades;
}

std::vector<Question> questions_in(const fs::path& folder) {
  const auto grades = judgments_in(folder / "qrels.tsv");
  std::vector<Question> questions;
  for (const json& line : lines_of(folder / "queries.jsonl"))
    if (const auto judged = grades.find(line.at("id")); judged != grades.end())
      questions.push_back({line.at("id"), line.at("text"), judged->second});
  return questions;
}

// One file a document; its name is its place in the corpus.
std::vector<std::string> write_corpus(const fs::path& corpus, const fs::path& folder) {
  fs::create_directories(folder);
  std::vector<std::string> ids;
  for (const json& line : lines_of(corpus)) {
    std::ofstream(folder / fmt::format("{}.txt", ids.size())) << line.at("text").get<std::string>();
    ids.push_back(line.at("id"));
  }
  return ids;
}

double gain(int grade, std::size_t rank) {
  return (std::exp2(grade) - 1) / std::log2(static_cast<double>(rank) + 2);
}

Scores scores_of(const Question& question, const std::vector<std::string>& found) {
  Scores scores;
  std::size_t relevant = 0;
  std::vector<int> ideal;
  for (const auto& [document, grade] : question.grades)
    if (grade > 0) {
      ++relevant;
      ideal.push_back(grade);
    }
  std::sort(ideal.rbegin(), ideal.rend());
  double best = 0;
  for (std::size_t rank = 0; rank < std::min(ideal.size(), depth); ++rank)
    best += gain(ideal[rank], rank);
  for (std::size_t rank = 0; rank < std::min(found.size(), depth); ++rank) {
    const auto judged = question.grades.find(found[rank]);
    if (judged == question.grades.end() || judged->second <= 0)
      continue;
    scores.success1 += rank == 0 ? 1 : 0;
    scores.recall10 += 1.0 / static_cast<double>(relevant);
    if (scores.reciprocal_rank == 0)
      scores.reciprocal_rank = 1.0 / static_cast<double>(rank + 1);
    scores.ndcg10 += gain(judged->second, rank) / best;
  }
  return scores;
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values)
    sum += value;
  return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

// Where the means of resampled values lie in 95 of 100 cases.
std::pair<double, double> interval(const std::vector<double>& values) {
  constexpr std::size_t rounds = 2000;
  std::mt19937 random(seed);
  std::uniform_int_distribution<std::size_t> pick(0, values.size() - 1);
  std::vector<double> means;
  for (std::size_t round = 0; round < rounds; ++round) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
      sum += values[pick(random)];
    means.push_back(sum / static_cast<double>(values.size()));
  }
  std::sort(means.begin(), means.end());
  return {means[rounds * 25 / 1000], means[rounds * 975 / 1000]};
}

void print_measure(std::string_view name, const std::vector<double>& values, bool signed_values) {
  const auto [low, high] = interval(values);
  const auto shown = [signed_values](double value) {
    return signed_values ? fmt::format("{:+.3f}", value) : fmt::format("{:.3f}", value);
  };
  fmt::print("{:<10} {}  [{}, {}]\n", name, shown(mean(values)), shown(low), shown(high));
}

using Runs = std::map<std::string, Scores>;  // by question

std::vector<double> column(const Runs& runs, const Measure& measure) {
  std::vector<double> values;
  for (const auto& [id, scores] : runs)
    values.push_back(scores.*measure.value);
  return values;
}

struct Options {
  fs::path folder;
  bool unmarked = false;
  std::optional<fs::path> save;
  std::optional<fs::path> against;
};

Runs ask(const Options& options) {
  const vankien::bench::TemporaryFolder corpus;
  const auto ids = write_corpus(options.folder / "corpus.jsonl", corpus.path());
  const vankien::bench::TemporaryIndex index({corpus.path()});
  const vankien::searcher::Searcher searcher(index.path());
  Runs runs;
  for (const Question& question : questions_in(options.folder)) {
    const vankien::analyzers::CanonicalText canonical(question.text);
    const std::string text =
        options.unmarked ? vankien::analyzers::fold(canonical.text()) : question.text;
    vankien::searcher::SearchRequest request;
    request.text = text.substr(0, vankien::searcher::max_query_bytes);
    std::vector<std::string> found;
    for (const auto& hit : searcher.search(request).hits)
      found.push_back(ids.at(std::stoul(hit.head.files.front().path)));
    runs[question.id] = scores_of(question, found);
  }
  return runs;
}

void save(const Runs& runs, const fs::path& file) {
  json kept;
  for (const auto& [id, scores] : runs)
    for (const Measure& measure : measures)
      kept[id][std::string(measure.name)] = scores.*measure.value;
  std::ofstream(file) << kept.dump(1) << '\n';
}

// Question by question: where this run is better or worse.
void compare(const Runs& runs, const fs::path& file) {
  std::ifstream in(file);
  const json kept = json::parse(in);
  fmt::print("\ndifference from {}\n", file.string());
  for (const Measure& measure : measures) {
    std::vector<double> differences;
    for (const auto& [id, scores] : runs)
      differences.push_back(scores.*measure.value -
                            kept.at(id).at(std::string(measure.name)).get<double>());
    print_measure(measure.name, differences, true);
  }
  for (const auto& [id, scores] : runs)
    if (const double before = kept.at(id).at("MRR"); before != scores.reciprocal_rank)
      fmt::print("  {} reciprocal rank {:.2f}, was {:.2f}\n", id, scores.reciprocal_rank, before);
}

int run(const Options& options) {
  const Runs runs = ask(options);
  fmt::print("{} questions\n", runs.size());
  for (const Measure& measure : measures)
    print_measure(measure.name, column(runs, measure), false);
  if (options.save)
    save(runs, *options.save);
  if (options.against)
    compare(runs, *options.against);
  return 0;
}

std::optional<Options> read_options(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const bool more = i + 1 < arguments.size();
    if (argument == "--unmarked")
      options.unmarked = true;
    else if (argument == "--save" && more)
      options.save = arguments[++i];
    else if (argument == "--against" && more)
      options.against = arguments[++i];
    else if (options.folder.empty())
      options.folder = argument;
    else
      return std::nullopt;
  }
  return options.folder.empty() ? std::nullopt : std::optional(options);
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = read_options({argv + 1, argv + argc});
  if (!options) {
    fmt::print(stderr, "usage: {} FOLDER [--unmarked] [--save FILE] [--against FILE]\n", argv[0]);
    return 2;
  }
  return run(*options);
}
