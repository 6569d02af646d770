#include "searcher/query_plan.h"

#include <algorithm>
#include <map>
#include <set>

#include "analyzers/syllable.h"
#include "schema/terms.h"
#include "searcher/column_query.h"
#include "searcher/number_documents.h"
#include "searcher/word_runs.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;
using Xapian::Query;

bool names_number(const Clause& clause) {
  return std::any_of(clause.any_of.begin(), clause.any_of.end(),
                     [](const Item& item) { return std::holds_alternative<NumberItem>(item); });
}

std::vector<std::string> lead_terms(const std::vector<std::string>& forms) {
  std::vector<std::string> terms;
  terms.reserve(forms.size());
  for (const std::string& form : forms)
    terms.push_back(schema::lead_term(form));
  return terms;
}

std::vector<std::string> pair_terms(const std::vector<std::string>& first,
                                    const std::vector<std::string>& second) {
  std::vector<std::string> terms;
  for (const std::string& before : first)
    for (const std::string& after : second)
      terms.push_back(schema::pair_term(before, after));
  return terms;
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
  plan.bonus = any_of({title_bonus(query), pair_bonus(query)});
  plan.proximity = proximity_bonus(query);
  return plan;
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
    return all_words(phrase->words);
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

Query QueryPlanner::in_title(const Clause& clause, const Word& word) const {
  std::vector<Query> ways{field_query({FieldId::title, {word}, false})};
  for (const Meaning& meaning : clause.also)
    if (const auto* phrase = std::get_if<Phrase>(&meaning.item))
      ways.push_back(scaled(field_query({FieldId::title, phrase->words, true}),
                            1.0 / static_cast<double>(meaning.words)));
  return ways.size() == 1 ? ways.front() : combined(Query::OP_MAX, ways);
}

Query QueryPlanner::item_query(const Item& item, bool strict) const {
  struct Visitor {
    const QueryPlanner& planner;
    bool strict;
    Query operator()(const Phrase& phrase) const {
      return planner.phrase_query(phrase.words, strict);
    }
    Query operator()(const NumberItem& number) const { return planner.number_query(number); }
    Query operator()(const DateItem& date) const { return date_query(planner.columns_, date); }
    Query operator()(const TypeItem& type) const { return type_query(planner.columns_, type); }
    Query operator()(const IssuerItem& issuer) const {
      return issuer_query(planner.columns_, issuer);
    }
    Query operator()(const YearItem& year) const { return year_query(planner.columns_, year); }
    Query operator()(const FieldWords& field) const { return planner.field_query(field); }
  };
  return std::visit(Visitor{*this, strict}, item);
}

Spellings QueryPlanner::spellings(const Word& word, bool strict) const {
  Spellings found = vocabulary_.spellings(word, literal_);
  // "-đảng" must not throw out every "đang".
  if (strict) {
    found.loose.clear();
    found.near.clear();
  }
  return found;
}

Query QueryPlanner::phrase_query(const std::vector<Word>& words, bool strict) const {
  std::vector<Spellings> found;
  found.reserve(words.size());
  for (const Word& word : words)
    found.push_back(spellings(word, strict));
  return side_by_side(found, shares_);
}

Query QueryPlanner::all_words(const std::vector<Word>& words) const {
  std::vector<Query> parts;
  parts.reserve(words.size());
  for (const Word& word : words)
    parts.push_back(phrase_query({word}, false));
  return combined(Query::OP_AND, parts);
}

Query QueryPlanner::number_query(const NumberItem& item) const {
  const Query numbered = list_query(number_documents(database_, columns_, item));
  const bool also_words = item.partial && item.role == NumberItem::Role::any;
  return also_words ? Query(Query::OP_OR, numbered, all_words(item.words)) : numbered;
}

Spellings QueryPlanner::field_spellings(FieldId field, const Word& word) const {
  // A file name may hold words that no text holds.
  Spellings found = vocabulary_.spellings(word, literal_);
  found.own.push_back(word.key);
  found.loose.push_back(analyzers::fold(word.key));
  for (std::vector<std::string>* terms : {&found.own, &found.loose, &found.near}) {
    for (std::string& term : *terms)
      term = schema::field_term(field, term);
    std::erase_if(*terms, [&](const std::string& term) { return !database_.term_exists(term); });
    std::sort(terms->begin(), terms->end());
    terms->erase(std::unique(terms->begin(), terms->end()), terms->end());
  }
  return found;
}

Query QueryPlanner::field_query(const FieldWords& item) const {
  std::vector<Spellings> words;
  for (const Word& word : item.words)
    words.push_back(field_spellings(item.field, word));
  if (item.phrase)
    return side_by_side(words, shares_);
  std::vector<Query> parts;
  parts.reserve(words.size());
  for (const Spellings& word : words)
    parts.push_back(side_by_side({word}, shares_));
  return combined(Query::OP_AND, parts);
}

Query QueryPlanner::title_bonus(const ParsedQuery& query) const {
  std::vector<Query> parts;
  for (const Clause& clause : query.clauses) {
    const Phrase* phrase = only_phrase(clause);
    if (phrase == nullptr)
      continue;
    for (const Word& word : phrase->words)
      parts.push_back(scaled(in_title(clause, word), weights_.title));
    // A query for a number alone keeps its order, the newest first.
    if (&clause == &query.clauses.front())
      for (const Clause& optional : query.optional)
        parts.push_back(scaled(plan_clause(optional).score, weights_.optional));
  }
  for (const std::vector<Word>& words : all_texts(query))
    if (words.size() > 1)
      parts.push_back(issued_by(columns_, words));
  return any_of(parts);
}

Query QueryPlanner::pair_bonus(const ParsedQuery& query) const {
  using Terms = std::vector<std::string>;
  std::set<Terms> lead;
  std::map<Terms, double> shares;
  const auto add = [&](Terms terms, double share) {
    double& known = shares[std::move(terms)];
    known = std::max(known, share);
  };
  for (const std::vector<Word>& run : word_runs(query)) {
    Terms before;
    Terms near_before;
    for (const Word& word : run) {
      const Spellings found = spellings(word, false);
      Terms forms = folded_forms(found);
      Terms near = folded_forms(found.near);
      lead.insert(lead_terms(forms));
      add(lead_terms(near), weights_.lead * shares_.near);
      add(pair_terms(before, forms), weights_.pair);
      add(pair_terms(near_before, forms), weights_.pair * shares_.near);
      add(pair_terms(before, near), weights_.pair * shares_.near);
      before = std::move(forms);
      near_before = std::move(near);
    }
  }
  for (const std::vector<Word>& pair : meant_pairs(query))
    add(pair_terms(folded_forms(spellings(pair.front(), false)),
                   folded_forms(spellings(pair.back(), false))),
        weights_.pair);
  std::vector<Query> parts;
  parts.reserve(lead.size() + shares.size() + 1);
  for (const auto& terms : lead)
    parts.push_back(scaled(any_term(terms), weights_.lead));
  parts.push_back(whole_lead(lead));
  for (const auto& [terms, share] : shares)
    parts.push_back(scaled(any_term(terms), share));
  return any_of(parts);
}

Query QueryPlanner::whole_lead(const std::set<std::vector<std::string>>& lead) const {
  std::vector<Query> words;
  for (const auto& terms : lead)
    if (Query word = any_term(terms); !word.empty())
      words.push_back(std::move(word));
  if (words.size() < 2 || words.size() < lead.size())
    return {};
  return with_extra(scaled(combined(Query::OP_AND, words), 0),
                    weights_.whole_lead * static_cast<double>(words.size()));
}

Query QueryPlanner::any_term(std::vector<std::string> terms) const {
  std::erase_if(terms, [&](const std::string& term) { return !database_.term_exists(term); });
  return terms.empty() ? Query() : any_spelling(terms, false);
}

Query QueryPlanner::proximity_bonus(const ParsedQuery& query) const {
  std::vector<Query> parts;
  for (std::vector<Word> run : word_runs(query)) {
    // What was typed comes first.
    for (Word& word : run)
      word.near.clear();
    for (const std::size_t size : {std::size_t{2}, std::size_t{3}})
      for (std::size_t begin = 0; begin + size <= run.size(); ++begin)
        add_nearness({run.begin() + static_cast<std::ptrdiff_t>(begin),
                      run.begin() + static_cast<std::ptrdiff_t>(begin + size)},
                     parts);
    if (run.size() > 3)
      add_nearness(run, parts);
  }
  for (const std::vector<Word>& pair : meant_pairs(query))
    add_nearness(pair, parts);
  return any_of(parts);
}

void QueryPlanner::add_nearness(const std::vector<Word>& words, std::vector<Query>& parts) const {
  // In a small collection every word is in every document and weighs next to nothing, hence the
  // fixed part.
  const double extra = weights_.neighbour * static_cast<double>(words.size() - 1);
  parts.push_back(with_extra(scaled(phrase_query(words, true), weights_.row), extra));
  const Query in_title = field_query({FieldId::title, words, true});
  parts.push_back(with_extra(scaled(in_title, weights_.row), extra * weights_.title_neighbour));
  const bool marked =
      std::any_of(words.begin(), words.end(), [](const Word& word) { return word.marked; });
  if (marked && words.size() == 2)
    parts.push_back(with_extra(scaled(phrase_query(words, false), weights_.row),
                               extra * weights_.loose_neighbour));
}

}  // namespace vankien::searcher
