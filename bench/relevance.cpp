// Asks questions whose right answers are known, and prints how high they stood: success@1,
// recall@10, MRR and nDCG@10 with 95 % confidence intervals (bootstrap over questions, fixed seed).
// bench/judged_questions.h says what FOLDER and LIST hold; the other options are below.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>

#include "analyzers/unicode.h"
#include "bench/judged_questions.h"
#include "bench/question_faults.h"
#include "searcher/evaluation_comparison.h"

namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;
using vankien::bench::JudgedQuestions;
using vankien::searcher::Answered;
using vankien::searcher::Outcome;
using vankien::searcher::Question;
using vankien::searcher::Searcher;

constexpr std::string_view usage =
    "usage: bench_relevance FOLDER | --folder DOCUMENTS LIST.tsv   [OPTION...]\n"
    "  --unmarked          questions without marks\n"
    "  --tone-faults SEED  a wrong tone mark in every third word\n"
    "  --unjudged          what stood in the first three and nobody judged\n"
    "  --save FILE         keeps the ranks of this run\n"
    "  --against FILE      compares with a kept run, question by question\n";

struct Options {
  std::string questions;  // FOLDER or LIST
  std::string documents;
  std::string tone_faults;
  std::string save;
  std::string against;
  bool unmarked = false;
  bool unjudged = false;
};

struct ValueOption {
  std::string_view name;
  std::string Options::*value;
};
constexpr std::array value_options{ValueOption{"--folder", &Options::documents},
                                   ValueOption{"--save", &Options::save},
                                   ValueOption{"--tone-faults", &Options::tone_faults},
                                   ValueOption{"--against", &Options::against}};
struct FlagOption {
  std::string_view name;
  bool Options::*value;
};
constexpr std::array flag_options{FlagOption{"--unmarked", &Options::unmarked},
                                  FlagOption{"--unjudged", &Options::unjudged}};

template <class Table>
auto named(const Table& table, std::string_view name) {
  return std::find_if(table.begin(), table.end(),
                      [name](const auto& option) { return option.name == name; });
}

std::optional<Options> read_options(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto flag = named(flag_options, arguments[i]);
    const auto value = named(value_options, arguments[i]);
    if (flag != flag_options.end())
      options.*flag->value = true;
    else if (value != value_options.end() && i + 1 < arguments.size())
      options.*value->value = arguments[++i];
    else if (options.questions.empty() && !arguments[i].starts_with("--"))
      options.questions = arguments[i];
    else
      return std::nullopt;
  }
  return options.questions.empty() ? std::nullopt : std::optional(options);
}

std::string asked_text(const Options& options, std::string text) {
  if (!options.tone_faults.empty())
    text = vankien::bench::with_tone_faults(
        text, static_cast<unsigned>(std::strtoul(options.tone_faults.c_str(), nullptr, 10)));
  return options.unmarked ? vankien::bench::without_marks(text) : text;
}

// The first characters, on one line.
std::string beginning(std::string text) {
  constexpr std::size_t characters = 60;
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::size_t end = 0;
  for (std::size_t i = 0; i < characters && end < text.size(); ++i)
    end += vankien::analyzers::decode(text, end).bytes;
  return text.substr(0, end);
}

bool is_judged(const Question& question, const std::string& document) {
  return std::any_of(question.wanted.begin(), question.wanted.end(), [&](const auto& wanted) {
    return std::count(wanted.documents.begin(), wanted.documents.end(), document) > 0;
  });
}

void print_unjudged(const Searcher& searcher, const JudgedQuestions& judged,
                    const Question& question, const Answered& answered) {
  constexpr std::size_t places = 3;
  const auto& page = answered.first_page;
  for (std::size_t place = 0; place < std::min(places, page.size()); ++place) {
    const auto& head = page[place];
    if (is_judged(question, head.id))
      continue;
    const std::string& path = head.files.front().path;
    const auto name = judged.names.find(path);
    fmt::print("UNJUDGED {}: {}\n    {}. {}: {}\n", question.name, question.text, place + 1,
               name == judged.names.end() ? path : name->second,
               beginning(searcher.document(head.id).value().text));
  }
}

std::vector<Outcome> ask_all(const Options& options) {
  const auto judged = options.documents.empty()
                          ? vankien::bench::benchmark_in(options.questions)
                          : vankien::bench::office_list(options.questions, options.documents);
  const Searcher searcher(judged.index->path());
  std::vector<Outcome> outcomes;
  for (Question question : judged.questions) {
    question.text = asked_text(options, question.text);
    const Answered answered = ask(searcher, question);
    outcomes.push_back(answered.outcome);
    if (options.unjudged)
      print_unjudged(searcher, judged, question, answered);
  }
  return outcomes;
}

std::string shown(const std::optional<std::size_t>& rank) {
  return rank ? std::to_string(*rank) : "-";
}

int print_comparison(const std::vector<Outcome>& now, const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  const auto before = vankien::searcher::kept_run(text.str());
  if (!before) {
    fmt::print(stderr, "{} was not written by --save\n", file.string());
    return 2;
  }
  const auto comparison = compare(*before, now);
  fmt::print("\ndifference from {} over {} questions\n{}", file.string(), comparison.compared,
             print(comparison.differences, vankien::searcher::Signs::all));
  for (const auto& change : comparison.changed)
    fmt::print("  {} rank {}, was {}\n", change.question, shown(change.now), shown(change.was));
  constexpr std::array verdicts{"no clear difference"sv, "better"sv, "worse"sv};
  fmt::print("{}\n", verdicts.at(static_cast<std::size_t>(comparison.verdict)));
  return comparison.verdict == vankien::searcher::Verdict::worse ? 1 : 0;
}

int run(const Options& options) {
  const std::vector<Outcome> outcomes = ask_all(options);
  fmt::print("{} questions, bootstrap seed {}\n{}", outcomes.size(),
             vankien::searcher::bootstrap_seed, print(vankien::searcher::summarize(outcomes)));
  const int status = options.against.empty() ? 0 : print_comparison(outcomes, options.against);
  if (!options.save.empty())
    std::ofstream(options.save) << print_run(outcomes);
  return status;
}

}  // namespace

int main(int argc, char** argv) try {
  const auto options = read_options({argv + 1, argv + argc});
  if (!options) {
    fmt::print(stderr, "{}", usage);
    return 2;
  }
  return run(*options);
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
