#include "searcher/query_plan.h"

#include <algorithm>
#include <charconv>

#include "analyzers/syllable.h"
#include "schema/terms.h"
#include "searcher/body_names.h"
#include "searcher/date_phrases.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;
using Xapian::Query;

constexpr double loose_share = 0.3;  // of a spelling with other marks than those typed
constexpr double title_share = 2.0;
constexpr double pair_share = 0.6;
constexpr double phrase_share = 1.0;
constexpr double optional_share = 2.0;
constexpr std::size_t max_pairs = 12;

// Far above what the words of a query can reach together.
constexpr double dated_bearer = 2000;
constexpr double dated_citation = 1500;
constexpr double bearer = 1000;
constexpr double partial_bearer = 600;
constexpr double right_type = 200;
constexpr double citation = 100;
constexpr double issued_that_day = 100;

Query combined(Query::op op, const std::vector<Query>& parts) {
  return {op, parts.begin(), parts.end()};
}

Query scaled(const Query& query, double share) {
  return query.empty() ? query : Query(Query::OP_SCALE_WEIGHT, query, share);
}

std::vector<Query> term_queries(const std::vector<std::string>& terms) {
  return {terms.begin(), terms.end()};
}

// Any of the spellings as one word. Inside a phrase Xapian knows no synonyms.
Query any_spelling(const std::vector<std::string>& terms, bool in_phrase) {
  if (terms.size() == 1)
    return Query(terms.front());
  return combined(in_phrase ? Query::OP_OR : Query::OP_SYNONYM, term_queries(terms));
}

Query word_query(const Spellings& spellings, bool in_phrase) {
  if (spellings.loose.empty())
    return any_spelling(spellings.own, in_phrase);
  const Query loose = any_spelling(spellings.loose, in_phrase);
  // Inside a phrase Xapian takes a scaled query only as a part of an OR.
  if (spellings.own.empty())
    return in_phrase ? loose : scaled(loose, loose_share);
  return {Query::OP_OR, any_spelling(spellings.own, in_phrase), scaled(loose, loose_share)};
}

// The words side by side in this order; MatchNothing when the collection lacks one of them.
Query side_by_side(const std::vector<Spellings>& words) {
  std::vector<Query> parts;
  for (const Spellings& spellings : words) {
    if (!spellings.known())
      return Query::MatchNothing;
    parts.push_back(word_query(spellings, words.size() > 1));
  }
  return parts.size() == 1 ? parts.front() : combined(Query::OP_PHRASE, parts);
}

// The words of a clause that asks for nothing else; nullptr for others.
const Phrase* only_phrase(const Clause& clause) {
  if (clause.excluded || clause.any_of.size() != 1)
    return nullptr;
  return std::get_if<Phrase>(&clause.any_of.front());
}

// Any of `parts` that can be found at all; empty when there is none.
Query any_of(std::vector<Query> parts) {
  std::erase_if(parts, [](const Query& part) { return part.empty(); });
  return combined(Query::OP_OR, parts);
}

template <class Accept>
DocumentList documents_where(const Columns& columns, const Accept& accept) {
  DocumentList list;
  for (const Xapian::docid id : columns.documents)
    if (accept(id))
      list.push_back({id, 0});
  return list;
}

std::string number_term(FieldId field, const NumberItem& item) {
  return item.number ? schema::field_term(field, item.number->key())
                     : schema::partial_number_term(field, *item.partial);
}

}  // namespace

Query QueryPlan::match() const {
  std::vector<Query> wanted;
  std::vector<Query> unwanted;
  for (const PlannedClause& clause : clauses)
    (clause.excluded ? unwanted : wanted).push_back(clause.match);
  const Query all = wanted.empty() ? Query::MatchAll : combined(Query::OP_AND, wanted);
  return unwanted.empty() ? all : Query(Query::OP_AND_NOT, all, combined(Query::OP_OR, unwanted));
}

Query QueryPlan::score() const {
  std::vector<Query> wanted;
  for (const PlannedClause& clause : clauses)
    if (!clause.excluded)
      wanted.push_back(clause.score);
  const Query all = wanted.empty() ? Query::MatchAll : combined(Query::OP_AND, wanted);
  return title.empty() ? all : Query(Query::OP_AND_MAYBE, all, title);
}

QueryPlan QueryPlanner::plan(const ParsedQuery& query) const {
  QueryPlan plan;
  for (const Clause& clause : query.clauses) {
    plan.clauses.push_back(plan_clause(clause));
    plan.ranks = plan.ranks || (!clause.excluded && is_text(clause));
  }
  plan.title = title_bonus(query);
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
  return {combined(Query::OP_OR, matches), combined(Query::OP_OR, scores), clause.excluded,
          is_text(clause)};
}

Query QueryPlanner::item_score(const Item& item) const {
  const auto* phrase = std::get_if<Phrase>(&item);
  return phrase != nullptr ? all_words(phrase->words) : item_query(item, false);
}

Query QueryPlanner::item_query(const Item& item, bool strict) const {
  struct Visitor {
    const QueryPlanner& planner;
    bool strict;
    Query operator()(const Phrase& phrase) const {
      return planner.phrase_query(phrase.words, strict);
    }
    Query operator()(const NumberItem& number) const { return planner.number_query(number); }
    Query operator()(const DateItem& date) const { return planner.date_query(date); }
    Query operator()(const TypeItem& type) const {
      const FacetColumn& column = planner.columns_.type;
      const FacetColumn::Code code = column.find(type.code);
      return list_query(documents_where(planner.columns_,
                                        [&](Xapian::docid id) { return column.at(id) == code; }));
    }
    Query operator()(const IssuerItem& issuer) const { return planner.issuer_query(issuer); }
    Query operator()(const YearItem& year) const { return planner.year_query(year); }
    Query operator()(const FieldWords& field) const { return planner.field_query(field); }
  };
  return std::visit(Visitor{*this, strict}, item);
}

Spellings QueryPlanner::spellings(const Word& word, bool strict) const {
  Spellings found = vocabulary_.spellings(word, literal_);
  // "-đảng" must not throw out every "đang".
  if (strict)
    found.loose.clear();
  return found;
}

Query QueryPlanner::phrase_query(const std::vector<Word>& words, bool strict) const {
  std::vector<Spellings> found;
  for (const Word& word : words)
    found.push_back(spellings(word, strict));
  return side_by_side(found);
}

Query QueryPlanner::all_words(const std::vector<Word>& words) const {
  std::vector<Query> parts;
  for (const Word& word : words)
    parts.push_back(phrase_query({word}, false));
  return combined(Query::OP_AND, parts);
}

double QueryPlanner::recency(Xapian::docid id) const {
  return static_cast<double>(columns_.date_of(id)) * 1e-8;
}

DocumentList QueryPlanner::bearers(const NumberItem& item) const {
  DocumentList list = documents_of(database_, number_term(FieldId::number, item),
                                   item.number ? bearer : partial_bearer);
  const FacetColumn::Code type =
      item.type_code ? columns_.type.find(*item.type_code) : FacetColumn::Code{0};
  for (ListedDocument& document : list) {
    const bool that_day = item.date && day_number(*item.date) == columns_.date_of(document.id);
    if (that_day)
      document.weight = dated_bearer;
    if (type != 0 && columns_.type.at(document.id) == type)
      document.weight += right_type;
    document.weight += recency(document.id);
  }
  return list;
}

DocumentList QueryPlanner::citing(const NumberItem& item) const {
  DocumentList list = documents_of(database_, number_term(FieldId::cites, item), citation);
  if (!item.date || !item.number)
    return list;
  const std::string dated = schema::dated_number_term(FieldId::cites, *item.number, *item.date);
  return merged(list, documents_of(database_, dated, dated_citation));
}

Query QueryPlanner::number_query(const NumberItem& item) const {
  DocumentList list;
  if (item.role != NumberItem::Role::cited)
    list = bearers(item);
  if (item.role != NumberItem::Role::bearer)
    list = merged(list, citing(item));
  const Query numbered = list_query(std::move(list));
  const bool also_words = item.partial && item.role == NumberItem::Role::any;
  return also_words ? Query(Query::OP_OR, numbered, all_words(item.words)) : numbered;
}

Query QueryPlanner::date_query(const DateItem& item) const {
  const std::uint32_t from = day_number(item.from);
  const std::uint32_t to = day_number(item.to);
  DocumentList list = documents_where(columns_, [&](Xapian::docid id) {
    const std::uint32_t date = columns_.date_of(id);
    return date >= from && date <= to;
  });
  if (!item.mentioned)
    return list_query(std::move(list));
  for (ListedDocument& document : list)
    document.weight = issued_that_day;
  std::vector<Query> ways{list_query(std::move(list))};
  for (const DatePhrase& phrase : date_phrases(item.from)) {
    std::vector<Query> words;
    for (const std::vector<std::string>& forms : phrase)
      words.push_back(any_spelling(forms, true));
    ways.push_back(combined(Query::OP_PHRASE, words));
  }
  return combined(Query::OP_OR, ways);
}

Query QueryPlanner::issuer_query(const IssuerItem& item) const {
  const FacetColumn& column = columns_.issuer;
  std::vector<bool> wanted(column.size());
  for (FacetColumn::Code code = 1; code < column.size(); ++code)
    wanted[code] = name_holds(column.label(code), item.words);
  return list_query(
      documents_where(columns_, [&](Xapian::docid id) { return wanted[column.at(id)]; }));
}

Query QueryPlanner::year_query(const YearItem& item) const {
  const FacetColumn& column = columns_.year;
  std::vector<bool> wanted(column.size());
  for (FacetColumn::Code code = 1; code < column.size(); ++code) {
    const std::string& value = column.value(code);
    int year = 0;
    std::from_chars(value.data(), value.data() + value.size(), year);
    wanted[code] = year >= item.from && year <= item.to;
  }
  return list_query(
      documents_where(columns_, [&](Xapian::docid id) { return wanted[column.at(id)]; }));
}

Spellings QueryPlanner::field_spellings(FieldId field, const Word& word) const {
  // A file name may hold words that no text holds.
  Spellings found = vocabulary_.spellings(word, literal_);
  found.own.push_back(word.key);
  found.loose.push_back(analyzers::fold(word.key));
  for (std::vector<std::string>* terms : {&found.own, &found.loose}) {
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
    return side_by_side(words);
  std::vector<Query> parts;
  for (const Spellings& word : words)
    parts.push_back(side_by_side({word}));
  return combined(Query::OP_AND, parts);
}

Query QueryPlanner::title_bonus(const ParsedQuery& query) const {
  std::vector<Query> parts;
  for (const Clause& clause : query.clauses) {
    const Phrase* phrase = only_phrase(clause);
    if (phrase == nullptr)
      continue;
    for (const Word& word : phrase->words)
      parts.push_back(scaled(field_query({FieldId::title, {word}, false}), title_share));
    // A query for a number alone keeps its order, the newest first.
    if (&clause == &query.clauses.front())
      for (const Clause& optional : query.optional)
        parts.push_back(scaled(plan_clause(optional).score, optional_share));
  }
  return any_of(parts);
}

Query QueryPlanner::proximity_bonus(const ParsedQuery& query) const {
  std::vector<Query> parts;
  const Word* before = nullptr;
  std::size_t pairs = 0;
  for (const Clause& clause : query.clauses) {
    const Phrase* phrase = only_phrase(clause);
    const Word* word =
        phrase != nullptr && phrase->words.size() == 1 ? &phrase->words.front() : nullptr;
    if (word != nullptr && before != nullptr && pairs++ < max_pairs)
      parts.push_back(scaled(phrase_query({*before, *word}, false), pair_share));
    // In the very spelling that was typed.
    if (phrase != nullptr && word == nullptr)
      parts.push_back(scaled(phrase_query(phrase->words, true), phrase_share));
    before = word;
  }
  return any_of(parts);
}

}  // namespace vankien::searcher
