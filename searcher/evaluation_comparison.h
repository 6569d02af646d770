// One run against another, question by question.
#pragma once

#include <string>
#include <vector>

#include "searcher/evaluation_run.h"

namespace vankien::searcher {

enum class Verdict { no_difference, better, worse };

struct Comparison {
  struct Change {
    std::string question;
    std::optional<std::size_t> was;  // ranks
    std::optional<std::size_t> now;
  };

  std::size_t compared = 0;  // questions that both runs have
  std::vector<std::string> only_now;
  std::vector<std::string> only_before;
  Summary differences;          // now less before, paired
  std::vector<Change> changed;  // those that stand or score otherwise
  Verdict verdict = Verdict::no_difference;
};

// The verdict is that of nDCG@10, which sees every move among the first ten places: better or worse
// only when the interval of the paired difference leaves out 0.
Comparison compare(const std::vector<Outcome>& before, const std::vector<Outcome>& now);

}  // namespace vankien::searcher
