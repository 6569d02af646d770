// The outcomes of a list of questions: asked, summed up, kept as text and read again.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation_interval.h"
#include "searcher/evaluation_measures.h"
#include "searcher/searcher.h"

namespace vankien::searcher {

struct Question {
  std::string name;  // that tells it from others in kept runs; no tab, no line end
  std::string text;
  std::vector<Wanted> wanted;
};

struct Outcome {
  std::string question;             // its name
  std::optional<std::size_t> rank;  // of the first wanted document, from 1; within `ranked_depth`
  Scores scores;
};

// How far the wanted document is looked for when it is not on the first page.
inline constexpr std::size_t ranked_depth = 100;

struct Answered {
  Outcome outcome;
  std::vector<schema::RecordHead> first_page;  // `measured_depth` documents at most
};

// Asks as a reader does. Of a text above max_query_bytes the beginning is asked.
Answered ask(const Searcher& searcher, const Question& question);

using Summary = std::array<Interval, measures.size()>;

Summary summarize(const std::vector<Outcome>& outcomes);
// A line a measure: name, mean and interval; differences carry their sign.
enum class Signs { none, all };
std::string print(const Summary& summary, Signs signs = Signs::none);

// A line an outcome, divided by tabs, with a line of headings; kept_run() reads what print_run()
// wrote, and gives nullopt for anything else.
std::string print_run(const std::vector<Outcome>& outcomes);
std::optional<std::vector<Outcome>> kept_run(std::string_view text);

}  // namespace vankien::searcher
