#include "searcher/matching.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "searcher/document_list.h"
#include "searcher/ubiquitous_terms.h"

namespace vankien::searcher {
namespace {

using Xapian::Query;

// Notes every document that the matcher reaches.
class DocumentCollector : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double /*weight*/) override {
    documents.push_back(document.get_docid());
  }

  std::vector<Xapian::docid> documents;
};

bool can_relax(const QueryPlan& plan) {
  const auto count =
      std::count_if(plan.clauses.begin(), plan.clauses.end(),
                    [](const PlannedClause& clause) { return clause.text && !clause.excluded; });
  return count > 1;
}

// Clauses that relaxing may not leave out.
bool fixed(const PlannedClause& clause) {
  return !clause.text || clause.excluded;
}

void note_left_out(ParsedQuery& query, const std::vector<std::string>& left_out) {
  std::string note = query.question ? "Câu hỏi được tìm theo phần lớn các từ"
                                    : "Không văn bản nào có đủ mọi từ; dưới đây là văn bản có phần "
                                      "lớn các từ";
  if (!left_out.empty())
    note += fmt::format("{} văn bản khớp nhất thiếu: {}", query.question ? ";" : ",",
                        fmt::join(left_out, ", "));
  query.notes.push_back(note + '.');
}

}  // namespace

std::uint64_t rarity(std::size_t holders, std::size_t documents) {
  constexpr double steps = 1000;
  const double part = static_cast<double>(documents) / static_cast<double>(holders);
  // Even a word of every document counts for something.
  return 1 + static_cast<std::uint64_t>(std::llround(steps * std::log(part)));
}

bool is_close(std::uint64_t weight, std::uint64_t most) {
  return weight * 5 >= most * 2;
}

std::vector<Xapian::docid> Matcher::documents(const Query& query) const {
  DocumentCollector collector;
  Xapian::Enquire enquire(database_);
  // Without weights the matcher skips nothing and reads no document lengths.
  const Query safe = without_ubiquitous_terms(query, database_);
  enquire.set_query(Query(Query::OP_SCALE_WEIGHT, safe, 0));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.add_matchspy(&collector);
  enquire.get_mset(0, 0, database_.get_doccount());
  std::sort(collector.documents.begin(), collector.documents.end());
  return std::move(collector.documents);
}

bool Matcher::holds(Xapian::docid document, const Query& query) const {
  return !documents(Query(Query::OP_FILTER, query, list_query({{document, 0}}))).empty();
}

Matches Matcher::find(ParsedQuery query) const {
  Matches matches;
  matches.plan = planner_.plan(query);
  matches.query = std::move(query);
  if (matches.query.clauses.empty()) {
    matches.documents = columns_.documents;
    return matches;
  }
  const bool most_words = matches.query.question && can_relax(matches.plan);
  if (!most_words)
    matches.documents = documents(matches.plan.match());
  if (!matches.documents.empty() || !can_relax(matches.plan))
    return matches;
  if (const auto part = best_part(matches.plan))
    relax_to(*part, matches);
  return matches;
}

std::size_t Matcher::count(const ParsedQuery& query) const {
  const QueryPlan plan = planner_.plan(query);
  const bool most_words = query.question && can_relax(plan);
  return most_words ? 0 : documents(plan.match()).size();
}

std::optional<Matcher::BestPart> Matcher::best_part(const QueryPlan& plan) const {
  QueryPlan fixed_part;
  std::vector<std::uint64_t> weights(columns_.place.size());
  for (const PlannedClause& clause : plan.clauses) {
    if (fixed(clause)) {
      fixed_part.clauses.push_back(clause);
      continue;
    }
    const std::vector<Xapian::docid> holders = documents(clause.match);
    for (const Xapian::docid id : holders)
      weights[id] += rarity(holders.size(), columns_.documents.size());
  }
  const auto worse = [&](Xapian::docid a, Xapian::docid b) {
    return weights[a] != weights[b] ? weights[a] < weights[b]
                                    : columns_.place_of(a) > columns_.place_of(b);
  };
  BestPart part;
  part.documents = documents(fixed_part.match());
  const auto best = std::max_element(part.documents.begin(), part.documents.end(), worse);
  if (best == part.documents.end() || weights[*best] == 0)
    return std::nullopt;
  part.best = *best;
  std::erase_if(part.documents, [&, most = weights[*best]](Xapian::docid id) {
    return !is_close(weights[id], most);
  });
  return part;
}

void Matcher::relax_to(const BestPart& part, Matches& matches) const {
  ParsedQuery held = std::move(matches.query);
  std::vector<Clause> asked = std::move(held.clauses);
  held.clauses.clear();
  std::vector<std::string> left_out;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const PlannedClause& planned = matches.plan.clauses[i];
    if (!fixed(planned) && !holds(part.best, planned.match))
      left_out.push_back(describe(asked[i]));
    // What nothing holds would stand between words that are side by side.
    if (fixed(planned) || !documents(planned.match).empty())
      held.clauses.push_back(std::move(asked[i]));
  }
  note_left_out(held, left_out);
  matches.plan = planner_.plan(held);
  matches.plan.any_part = true;
  matches.documents = part.documents;
  matches.query = std::move(held);
  matches.relaxed = true;
}

}  // namespace vankien::searcher
