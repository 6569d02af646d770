#include "web/pages/neighbours.h"

#include <algorithm>
#include <array>

#include "web/format.h"
#include "web/pages/cited_document_row.h"
#include "web/pages/cited_documents.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_names.h"

namespace vankien::web {
namespace {

constexpr std::size_t longest_label = 20;  // code points
constexpr std::size_t longest_title = 160;

Neighbour cited_neighbour(const CitedDocument& cited, const Surroundings& surroundings) {
  const bool held = cited.binding && cited.binding->document;
  return {.label = shortened(cited.number, longest_label),
          .title = shortened(subject_of(cited, surroundings.related), longest_title),
          .date = cited.date,
          .relation = cited.relations.front(),
          .direction = Direction::outgoing,
          .state = cited.binding ? cited.binding->state : schema::Binding::State::not_held,
          .address = held ? document_url(*cited.binding->document) : number_url(cited.number)};
}

Neighbour citing_neighbour(const schema::RecordHead& citing, analyzers::Relation relation) {
  return {.label = shortened(citing.number.value_or(shown_name(citing)), longest_label),
          .title = shortened(shown_title(citing), longest_title),
          .date = citing.date,
          .relation = relation,
          .direction = Direction::incoming,
          .state = schema::Binding::State::held,
          .address = document_url(citing.id)};
}

// How strong a tie is: what changes a document, then what it rests on and what carries it out.
int tier(analyzers::Relation relation) {
  if (names_of(relation).act)
    return 0;
  switch (relation) {
    case analyzers::Relation::implements:
    case analyzers::Relation::guides:
    case analyzers::Relation::continues:
    case analyzers::Relation::reviews:
    case analyzers::Relation::based_on:
      return 1;
    default:
      return 2;
  }
}

// One of those to choose from, as far as that needs it: there may be hundreds.
struct Candidate {
  analyzers::Relation relation;
  std::optional<analyzers::Date> date;
  std::string_view number;
  const CitedDocument* cited;  // one of both
  const schema::RecordHead* citing;
  std::size_t turn = 0;  // among those of its tier and direction
};

Candidate candidate(const CitedDocument& cited) {
  return {cited.relations.front(), cited.date, cited.number, &cited, nullptr};
}

Candidate candidate(const schema::RecordHead& citing, analyzers::Relation relation) {
  return {relation, citing.date, citing.number ? *citing.number : citing.id, nullptr, &citing};
}

// Within one direction.
bool is_closer(const Candidate& left, const Candidate& right) {
  if (left.relation != right.relation)
    return is_stronger(left.relation, right.relation);
  return left.date != right.date ? left.date > right.date : left.number < right.number;
}

// Sorts those of one direction and has them take turns with those of the other, so that thousands
// that carry a document out leave room for the few that it rests on.
void give_turns(std::vector<Candidate>& one_direction) {
  std::stable_sort(one_direction.begin(), one_direction.end(), is_closer);
  std::array<std::size_t, 3> turns{};
  for (auto& candidate : one_direction)
    candidate.turn = turns.at(static_cast<std::size_t>(tier(candidate.relation)))++;
}

bool comes_first(const Candidate& left, const Candidate& right) {
  const int left_tier = tier(left.relation);
  const int right_tier = tier(right.relation);
  return left_tier != right_tier ? left_tier < right_tier : left.turn < right.turn;
}

std::vector<Candidate> candidates(const std::vector<CitedDocument>& cited) {
  std::vector<Candidate> found;
  found.reserve(cited.size());
  for (const auto& document : cited)
    found.push_back(candidate(document));
  give_turns(found);
  return found;
}

std::vector<Candidate> candidates(const std::vector<searcher::CitingGroup>& citing) {
  std::vector<Candidate> found;
  for (const auto& group : citing)
    for (const auto& head : group.newest)
      found.push_back(candidate(head, group.relation));
  give_turns(found);
  return found;
}

// Of those that cite the document, the ones that are counted only.
std::size_t without_row(const std::vector<searcher::CitingGroup>& citing) {
  std::size_t count = 0;
  for (const auto& group : citing)
    count += group.count - group.newest.size();
  return count;
}

}  // namespace

std::string_view caption(const Neighbour& neighbour) {
  const auto& names = names_of(neighbour.relation);
  return neighbour.direction == Direction::outgoing ? names.outgoing : names.incoming;
}

Neighbours neighbours(const std::vector<CitedDocument>& cited, const Surroundings& surroundings,
                      std::size_t limit) {
  auto all = candidates(cited);
  const auto citing = candidates(surroundings.cited_by);
  all.insert(all.end(), citing.begin(), citing.end());
  std::stable_sort(all.begin(), all.end(), comes_first);
  Neighbours found;
  const auto beyond = all.size() - std::min(all.size(), limit);
  found.omitted = beyond + without_row(surroundings.cited_by);
  all.erase(all.end() - static_cast<std::ptrdiff_t>(beyond), all.end());
  found.strongest.reserve(all.size());
  for (const auto& one : all)
    found.strongest.push_back(one.cited != nullptr ? cited_neighbour(*one.cited, surroundings)
                                                   : citing_neighbour(*one.citing, one.relation));
  return found;
}

}  // namespace vankien::web
