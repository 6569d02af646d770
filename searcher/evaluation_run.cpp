#include "searcher/evaluation_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "analyzers/unicode.h"

namespace vankien::searcher {
namespace {

std::vector<schema::RecordHead> found(const Searcher& searcher, const std::string& text,
                                      std::size_t offset, std::size_t limit) {
  SearchRequest request;
  request.text = text;
  request.offset = offset;
  request.limit = limit;
  std::vector<schema::RecordHead> heads;
  for (Hit& hit : searcher.search(request).hits)
    heads.push_back(std::move(hit.head));
  return heads;
}

std::vector<std::string> ids_of(const std::vector<schema::RecordHead>& heads) {
  std::vector<std::string> ids;
  std::transform(heads.begin(), heads.end(), std::back_inserter(ids),
                 [](const schema::RecordHead& head) { return head.id; });
  return ids;
}

// The beginning that a reader could send, never part of a character.
std::string sendable(const std::string& text) {
  if (text.size() <= max_query_bytes)
    return text;
  std::size_t end = max_query_bytes;
  while (end > 0 && analyzers::is_continuation(text[end]))
    --end;
  return text.substr(0, end);
}

}  // namespace

Answered ask(const Searcher& searcher, const Question& question) {
  const std::string text = sendable(question.text);
  Answered answered;
  answered.first_page = found(searcher, text, 0, measured_depth);
  const std::vector<std::string> ids = ids_of(answered.first_page);
  std::optional<std::size_t> rank = first_rank(question.wanted, ids);
  if (!rank && ids.size() == measured_depth) {
    rank = first_rank(question.wanted,
                      ids_of(found(searcher, text, measured_depth, ranked_depth - measured_depth)));
    if (rank)
      *rank += measured_depth;
  }
  answered.outcome = {question.name, rank, scores_of(question.wanted, ids)};
  return answered;
}

Summary summarize(const std::vector<Outcome>& outcomes) {
  Summary summary;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    std::vector<double> values;
    std::transform(outcomes.begin(), outcomes.end(), std::back_inserter(values),
                   [&](const Outcome& outcome) { return outcome.scores.*measures[i].value; });
    summary[i] = bootstrap(values);
  }
  return summary;
}

std::string print(const Summary& summary, Signs signs) {
  std::string text;
  const auto shown = [signs](double value) {
    return signs == Signs::all ? fmt::format("{:+.3f}", value) : fmt::format("{:.3f}", value);
  };
  for (std::size_t i = 0; i < measures.size(); ++i)
    text += fmt::format("{:<10} {}  [{}, {}]\n", measures[i].name, shown(summary[i].mean),
                        shown(summary[i].low), shown(summary[i].high));
  return text;
}

}  // namespace vankien::searcher
