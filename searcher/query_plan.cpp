#include "searcher/query_plan.h"

#include <algorithm>

#include "searcher/column_query.h"
#include "searcher/number_documents.h"
#include "searcher/ranking_bonus.h"
#include "searcher/word_runs.h"

namespace vankien::searcher {
namespace {

using Xapian::Query;

bool names_number(const Clause& clause) {
  return std::any_of(clause.any_of.begin(), clause.any_of.end(),
                     [](const Item& item) { return std::holds_alternative<NumberItem>(item); });
}

}  // namespace

Query QueryPlan::match() const {
  std::vector<Query> wanted;
  std::vector<Query> unwanted;
  for (const PlannedClause& clause : clauses)
    (clause.excluded ? unwanted : wanted).push_back(clause.match);
  const Query all = wanted.empty() ? every_document() : combined(Query::OP_AND, wanted);
  return unwanted.empty() ? all : Query(Query::OP_AND_NOT, all, combined(Query::OP_OR, unwanted));
}

Query QueryPlan::score() const {
  std::vector<Query> wanted;
  for (const PlannedClause& clause : clauses)
    if (!clause.excluded)
      wanted.push_back(clause.score);
  const Query::op joint = any_part ? Query::OP_OR : Query::OP_AND;
  const Query all = wanted.empty() ? every_document() : combined(joint, wanted);
  return bonus.empty() ? all : Query(Query::OP_AND_MAYBE, all, bonus);
}

QueryPlan QueryPlanner::plan(const ParsedQuery& query) const {
  QueryPlan plan;
  for (const Clause& clause : query.clauses) {
    plan.clauses.push_back(plan_clause(clause));
    plan.words_alone = plan.words_alone && !names_number(clause);
    plan.ranks = plan.ranks || (!clause.excluded && is_text(clause));
  }
  const RankingBonus bonus(words_, columns_, weights_);
  plan.bonus = any_of({bonus.where(query), optional_score(query)});
  plan.proximity = bonus.proximity(query);
  return plan;
}

// A query for a number alone keeps its order, the newest first.
Query QueryPlanner::optional_score(const ParsedQuery& query) const {
  if (query.clauses.empty() || only_phrase(query.clauses.front()) == nullptr)
    return {};
  std::vector<Query> parts;
  for (const Clause& optional : query.optional)
    parts.push_back(scaled(plan_clause(optional).score, weights_.optional));
  return any_of(parts);
}

PlannedClause QueryPlanner::plan_clause(const Clause& clause) const {
  std::vector<Query> matches;
  std::vector<Query> scores;
  for (const Item& item : clause.any_of) {
    matches.push_back(item_query(item, clause.excluded));
    scores.push_back(item_score(item));
  }
  // Of a word and the words that it means one counts; what was issued or cites counts beside them.
  std::vector<Query> words{combined(Query::OP_OR, scores)};
  std::vector<Query> all;
  for (const Meaning& meaning : clause.also) {
    matches.push_back(item_query(meaning.item, clause.excluded));
    const bool in_words = std::holds_alternative<Phrase>(meaning.item);
    (in_words ? words : all).push_back(meaning_score(meaning));
  }
  all.push_back(words.size() > 1 ? combined(Query::OP_MAX, words) : words.front());
  return {combined(Query::OP_OR, matches), combined(Query::OP_OR, all), clause.excluded,
          is_text(clause)};
}

Query QueryPlanner::item_score(const Item& item) const {
  if (const auto* phrase = std::get_if<Phrase>(&item))
    return words_.all(phrase->words);
  const Query query = item_query(item, false);
  return std::holds_alternative<YearItem>(item) ? with_extra(query, weights_.period) : query;
}

// What several clauses share counts once. An abbreviation of several words has them side by side.
Query QueryPlanner::meaning_score(const Meaning& meaning) const {
  Query score = item_score(meaning.item);
  if (std::holds_alternative<DateItem>(meaning.item))
    score = with_extra(score, weights_.period);
  else if (std::holds_alternative<Phrase>(meaning.item) && meaning.words > 1)
    score = with_extra(score, weights_.neighbour * static_cast<double>(meaning.words - 1));
  return scaled(score, 1.0 / static_cast<double>(meaning.words));
}

Query QueryPlanner::item_query(const Item& item, bool strict) const {
  struct Visitor {
    const QueryPlanner& planner;
    bool strict;
    Query operator()(const Phrase& phrase) const {
      return planner.words_.phrase(phrase.words, strict);
    }
    Query operator()(const NumberItem& number) const { return planner.number_query(number); }
    Query operator()(const DateItem& date) const { return date_query(planner.columns_, date); }
    Query operator()(const TypeItem& type) const { return type_query(planner.columns_, type); }
    Query operator()(const IssuerItem& issuer) const {
      return issuer_query(planner.columns_, issuer);
    }
    Query operator()(const YearItem& year) const { return year_query(planner.columns_, year); }
    Query operator()(const FieldWords& field) const { return planner.words_.in_field(field); }
  };
  return std::visit(Visitor{*this, strict}, item);
}

Query QueryPlanner::number_query(const NumberItem& item) const {
  const Query numbered = list_query(number_documents(database_, columns_, item));
  const bool also_words = item.partial && item.role == NumberItem::Role::any;
  return also_words ? Query(Query::OP_OR, numbered, words_.all(item.words)) : numbered;
}

}  // namespace vankien::searcher
