// Runs as text: what print_run() writes, kept_run() reads.
#include <fmt/format.h>

#include <charconv>

#include "searcher/evaluation_run.h"

namespace vankien::searcher {
namespace {

constexpr std::string_view not_found = "-";

std::string headings() {
  std::string line = "query\trank";
  for (const Measure& measure : measures)
    line += fmt::format("\t{}", measure.name);
  return line;
}

std::vector<std::string_view> parts(std::string_view text, char divider) {
  std::vector<std::string_view> all;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(divider, begin), text.size());
    all.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return all;
}

// The number that is all of `text`.
template <class Number>
std::optional<Number> number_in(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return number;
}

std::optional<Outcome> outcome_in(std::string_view line) {
  const std::vector<std::string_view> cells = parts(line, '\t');
  if (cells.size() != 2 + measures.size())
    return std::nullopt;
  Outcome outcome{std::string(cells[0]), number_in<std::size_t>(cells[1]), {}};
  if (!outcome.rank && cells[1] != not_found)
    return std::nullopt;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const auto score = number_in<double>(cells[2 + i]);
    if (!score)
      return std::nullopt;
    outcome.scores.*measures[i].value = *score;
  }
  return outcome;
}

}  // namespace

std::string print_run(const std::vector<Outcome>& outcomes) {
  std::string text = headings() + '\n';
  for (const Outcome& outcome : outcomes) {
    text += fmt::format("{}\t{}", outcome.question,
                        outcome.rank ? std::to_string(*outcome.rank) : std::string(not_found));
    for (const Measure& measure : measures)
      text += fmt::format("\t{}", outcome.scores.*measure.value);
    text += '\n';
  }
  return text;
}

std::optional<std::vector<Outcome>> kept_run(std::string_view text) {
  const std::vector<std::string_view> lines = parts(text, '\n');
  if (lines.front() != headings() || !lines.back().empty())
    return std::nullopt;
  std::vector<Outcome> outcomes;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    auto outcome = outcome_in(lines[i]);
    if (!outcome)
      return std::nullopt;
    outcomes.push_back(std::move(*outcome));
  }
  return outcomes;
}

}  // namespace vankien::searcher
