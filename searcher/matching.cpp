#include "searcher/matching.h"

#include <algorithm>
#include <string_view>

#include "searcher/ranking.h"

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

void note_left_out(ParsedQuery& query, const std::vector<std::string>& left_out,
                   std::string_view because) {
  std::string words;
  for (const std::string& text : left_out)
    words += (words.empty() ? "" : ", ") + text;
  query.notes.push_back(std::string(because) + words + ".");
}

}  // namespace

std::vector<Xapian::docid> Matcher::documents(const Query& query) const {
  DocumentCollector collector;
  Xapian::Enquire enquire(database_);
  // Without weights the matcher skips nothing and reads no document lengths.
  enquire.set_query(Query(Query::OP_SCALE_WEIGHT, query, 0));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.add_matchspy(&collector);
  enquire.get_mset(0, 0, database_.get_doccount());
  std::sort(collector.documents.begin(), collector.documents.end());
  return std::move(collector.documents);
}

bool Matcher::holds_any(const Query& query) const {
  Xapian::Enquire enquire(database_);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return !enquire.get_mset(0, 1).empty();
}

Matches Matcher::find(ParsedQuery query) const {
  Matches matches;
  matches.plan = planner_.plan(query);
  matches.query = std::move(query);
  if (matches.query.clauses.empty()) {
    matches.documents = columns_.documents;
    return matches;
  }
  matches.documents = documents(matches.plan.match());
  if (!matches.documents.empty() || !can_relax(matches.plan))
    return matches;
  if (!retry(matches, that_occur(matches.plan)))
    retry(matches, of_best_document(matches.plan));
  return matches;
}

std::vector<bool> Matcher::that_occur(const QueryPlan& plan) const {
  std::vector<bool> kept;
  for (const PlannedClause& clause : plan.clauses)
    kept.push_back(fixed(clause) || holds_any(clause.match));
  return kept;
}

std::vector<bool> Matcher::of_best_document(const QueryPlan& plan) const {
  std::vector<bool> kept(plan.clauses.size());
  QueryPlan any;
  std::vector<Query> text;
  for (const PlannedClause& clause : plan.clauses) {
    if (fixed(clause))
      any.clauses.push_back(clause);
    else
      text.push_back(clause.match);
  }
  const Query either(Query::OP_OR, text.begin(), text.end());
  any.clauses.push_back({either, either, false, true});
  Xapian::Enquire enquire(database_);
  enquire.set_query(any.match());
  enquire.set_weighting_scheme(weighting());
  const Xapian::MSet best = enquire.get_mset(0, 1);
  if (best.empty())
    return kept;
  const Query document = list_query({{*best.begin(), 0}});
  for (std::size_t i = 0; i < kept.size(); ++i)
    kept[i] = fixed(plan.clauses[i]) ||
              holds_any(Query(Query::OP_FILTER, plan.clauses[i].match, document));
  return kept;
}

bool Matcher::retry(Matches& matches, const std::vector<bool>& kept) const {
  ParsedQuery fewer = matches.query;
  fewer.clauses.clear();
  std::vector<std::string> left_out;
  bool asks = false;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const Clause& clause = matches.query.clauses[i];
    asks = asks || (kept[i] && !fixed(matches.plan.clauses[i]));
    if (kept[i])
      fewer.clauses.push_back(clause);
    else
      left_out.push_back(describe(clause));
  }
  if (!asks || left_out.empty())
    return false;
  QueryPlan plan = planner_.plan(fewer);
  std::vector<Xapian::docid> found = documents(plan.match());
  if (found.empty())
    return false;
  note_left_out(fewer, left_out, "Không văn bản nào có đủ mọi từ; đã bỏ qua: ");
  matches.query = std::move(fewer);
  matches.plan = std::move(plan);
  matches.documents = std::move(found);
  matches.relaxed = true;
  return true;
}

}  // namespace vankien::searcher
