#include "searcher/evaluation_measures.h"

#include <algorithm>
#include <cmath>

namespace vankien::searcher {
namespace {

bool is_met_by(const Wanted& wanted, const std::string& document) {
  return wanted.grade > 0 && std::find(wanted.documents.begin(), wanted.documents.end(),
                                       document) != wanted.documents.end();
}

std::vector<int> ideal_grades(const std::vector<Wanted>& wanted) {
  std::vector<int> grades;
  for (const Wanted& one : wanted)
    if (one.grade > 0)
      grades.push_back(one.grade);
  std::sort(grades.rbegin(), grades.rend());
  return grades;
}

// What each place is worth: the highest grade that it meets and no place before it did, else 0.
std::vector<int> grades_found(std::vector<Wanted> open, const std::vector<std::string>& found,
                              std::size_t depth) {
  std::stable_sort(open.begin(), open.end(),
                   [](const Wanted& a, const Wanted& b) { return a.grade > b.grade; });
  std::vector<int> grades;
  for (std::size_t place = 0; place < std::min(found.size(), depth); ++place) {
    const auto met = std::find_if(open.begin(), open.end(), [&](const Wanted& wanted) {
      return is_met_by(wanted, found[place]);
    });
    grades.push_back(met == open.end() ? 0 : met->grade);
    if (met != open.end())
      open.erase(met);
  }
  return grades;
}

double discounted_gain(const std::vector<int>& grades, std::size_t depth) {
  double sum = 0;
  for (std::size_t place = 0; place < std::min(grades.size(), depth); ++place)
    sum += (std::exp2(grades[place]) - 1) / std::log2(static_cast<double>(place) + 2);
  return sum;
}

}  // namespace

double ndcg(const std::vector<Wanted>& wanted, const std::vector<std::string>& found,
            std::size_t depth) {
  const double best = discounted_gain(ideal_grades(wanted), depth);
  return best == 0 ? 0 : discounted_gain(grades_found(wanted, found, depth), depth) / best;
}

Scores scores_of(const std::vector<Wanted>& wanted, const std::vector<std::string>& found) {
  Scores scores;
  const std::size_t relevant = ideal_grades(wanted).size();
  const std::vector<int> grades = grades_found(wanted, found, measured_depth);
  const auto met = [](int grade) { return grade > 0; };
  const auto first = std::find_if(grades.begin(), grades.end(), met);
  if (first == grades.end())
    return scores;
  scores.success1 = first == grades.begin() ? 1 : 0;
  scores.recall10 = static_cast<double>(std::count_if(grades.begin(), grades.end(), met)) /
                    static_cast<double>(relevant);
  scores.reciprocal_rank = 1.0 / static_cast<double>(first - grades.begin() + 1);
  scores.ndcg10 = ndcg(wanted, found, measured_depth);
  return scores;
}

std::optional<std::size_t> first_rank(const std::vector<Wanted>& wanted,
                                      const std::vector<std::string>& found) {
  const auto first = std::find_if(found.begin(), found.end(), [&](const std::string& document) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const Wanted& one) { return is_met_by(one, document); });
  });
  if (first == found.end())
    return std::nullopt;
  return static_cast<std::size_t>(first - found.begin()) + 1;
}

}  // namespace vankien::searcher
