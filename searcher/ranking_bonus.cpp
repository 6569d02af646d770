#include "searcher/ranking_bonus.h"

#include <algorithm>
#include <map>

#include "schema/terms.h"
#include "searcher/column_query.h"
#include "searcher/word_runs.h"

namespace vankien::searcher {
namespace {

using schema::FieldId;
using Xapian::Query;

using Terms = std::vector<std::string>;

Terms pair_terms(const Terms& first, const Terms& second) {
  Terms terms;
  for (const std::string& before : first)
    for (const std::string& after : second)
      terms.push_back(schema::pair_term(before, after));
  return terms;
}

// Those that hold all of the words, when there are several and each of them can be found.
Query holding_all(const std::vector<Query>& words, double extra) {
  if (words.size() < 2 ||
      std::any_of(words.begin(), words.end(), [](const Query& word) { return word.empty(); }))
    return {};
  return with_extra(scaled(combined(Query::OP_AND, words), 0),
                    extra * static_cast<double>(words.size()));
}

}  // namespace

Query RankingBonus::in_title(const Clause& clause, const Word& word) const {
  std::vector<Query> ways{words_.in_field({FieldId::title, {word}, false})};
  for (const Meaning& meaning : clause.also)
    if (const auto* phrase = std::get_if<Phrase>(&meaning.item))
      ways.push_back(scaled(words_.in_field({FieldId::title, phrase->words, true}),
                            1.0 / static_cast<double>(meaning.words)));
  return ways.size() == 1 ? ways.front() : combined(Query::OP_MAX, ways);
}

Query RankingBonus::where(const ParsedQuery& query) const {
  std::vector<Query> parts{
      title(query), pairs(query),
      zone(query, {schema::Zone::lead, weights_.lead, weights_.whole_lead}),
      zone(query, {schema::Zone::headings, weights_.heading, weights_.whole_heading})};
  for (const std::vector<Word>& words : all_texts(query))
    if (words.size() > 1)
      parts.push_back(issued_by(columns_, words));
  return any_of(std::move(parts));
}

Query RankingBonus::title(const ParsedQuery& query) const {
  std::vector<Query> parts;
  for (const Clause& clause : query.clauses)
    if (const Phrase* phrase = only_phrase(clause))
      for (const Word& word : phrase->words)
        parts.push_back(scaled(in_title(clause, word), weights_.title));
  return any_of(std::move(parts));
}

Query RankingBonus::pairs(const ParsedQuery& query) const {
  std::map<Terms, double> shares;
  const auto add = [&](const Terms& before, const Terms& after, double share) {
    double& known = shares[pair_terms(before, after)];
    known = std::max(known, share);
  };
  const double near = words_.shares().near;
  for (const std::vector<Word>& run : word_runs(query)) {
    Terms before;
    Terms near_before;
    for (const Word& word : run) {
      const Spellings found = words_.spellings(word, false);
      Terms forms = folded_forms(found);
      Terms near_forms = folded_forms(found.near);
      add(before, forms, 1);
      add(near_before, forms, near);
      add(before, near_forms, near);
      before = std::move(forms);
      near_before = std::move(near_forms);
    }
  }
  for (const std::vector<Word>& pair : meant_pairs(query))
    add(folded_forms(words_.spellings(pair.front(), false)),
        folded_forms(words_.spellings(pair.back(), false)), 1);
  std::vector<Query> parts;
  parts.reserve(shares.size());
  for (const auto& [terms, share] : shares)
    parts.push_back(scaled(words_.any_term(terms), share * weights_.pair));
  return any_of(std::move(parts));
}

RankingBonus::ZoneWord RankingBonus::zone_word(schema::Zone zone, const Word& word) const {
  const Spellings found = words_.spellings(word, false);
  const auto any = [&](const Terms& forms, auto term) {
    Terms terms;
    for (const std::string& form : forms)
      terms.push_back(term(zone, form));
    return words_.any_term(std::move(terms));
  };
  const Query loose = any(folded_forms(found), schema::zone_term);
  return {word.marked ? any(found.own, schema::marked_zone_term) : loose, loose,
          any(folded_forms(found.near), schema::zone_term)};
}

Query RankingBonus::zone(const ParsedQuery& query, const ZoneWeights& weights) const {
  std::map<std::string, ZoneWord> words;
  for (const std::vector<Word>& run : word_runs(query))
    for (const Word& word : run)
      words.try_emplace(word.key, zone_word(weights.zone, word));
  std::vector<Query> parts;
  std::vector<Query> typed;
  std::vector<Query> loose;
  const SpellingShares& shares = words_.shares();
  for (const auto& [key, word] : words) {
    parts.push_back(scaled(
        any_of({word.typed, scaled(word.loose, shares.loose), scaled(word.near, shares.near)}),
        weights.word));
    typed.push_back(word.typed);
    loose.push_back(word.loose);
  }
  parts.push_back(holding_all(loose, weights.whole * shares.loose));
  parts.push_back(holding_all(typed, weights.whole * (1 - shares.loose)));
  return any_of(std::move(parts));
}

std::vector<Query> RankingBonus::proximity(const ParsedQuery& query) const {
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
  return parts;
}

void RankingBonus::add_nearness(const std::vector<Word>& words, std::vector<Query>& parts) const {
  // In a small collection every word is in every document and weighs next to nothing, hence the
  // fixed part.
  const double extra = weights_.neighbour * static_cast<double>(words.size() - 1);
  parts.push_back(with_extra(scaled(words_.phrase(words, true), weights_.row), extra));
  const Query in_title = words_.in_field({FieldId::title, words, true});
  parts.push_back(with_extra(scaled(in_title, weights_.row), extra * weights_.title_neighbour));
  const bool marked =
      std::any_of(words.begin(), words.end(), [](const Word& word) { return word.marked; });
  if (marked && words.size() == 2)
    parts.push_back(with_extra(scaled(words_.phrase(words, false), weights_.row),
                               extra * weights_.loose_neighbour));
}

}  // namespace vankien::searcher
