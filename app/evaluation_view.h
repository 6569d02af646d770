// The relevance gate's answer as text for a person and as JSON for a program.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "searcher/evaluation_comparison.h"
#include "searcher/evaluation_list.h"
#include "searcher/evaluation_run.h"

namespace vankien::app {

struct Evaluation {
  std::vector<searcher::Answered> answered;  // one a question
  std::vector<searcher::Outcome> outcomes;   // of the same
  std::vector<searcher::ListFault> faults;
  std::optional<searcher::Comparison> comparison;
};

// What is wrong with a line of the list and what to do about it, in the reader's language.
std::string fault_view(const searcher::ListFault& fault);
// The measures, each question whose wanted document is not first, and the comparison.
std::string evaluation_view(const Evaluation& evaluation);
nlohmann::ordered_json evaluation_json(const Evaluation& evaluation);

}  // namespace vankien::app
