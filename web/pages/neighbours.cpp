#include "web/pages/neighbours.h"

#include <algorithm>

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

Neighbour citing_neighbour(const searcher::CitingHead& citing) {
  return {.label = shortened(citing.head.number.value_or(shown_name(citing.head)), longest_label),
          .title = shortened(shown_title(citing.head), longest_title),
          .date = citing.head.date,
          .relation = citing.relation,
          .direction = Direction::incoming,
          .state = schema::Binding::State::held,
          .address = document_url(citing.head.id)};
}

// One of those to choose from, as far as that needs it: there may be thousands.
struct Candidate {
  analyzers::Relation relation;
  std::optional<analyzers::Date> date;
  std::string_view number;
  const CitedDocument* cited;  // one of both
  const searcher::CitingHead* citing;
};

Candidate candidate(const CitedDocument& cited) {
  return {cited.relations.front(), cited.date, cited.number, &cited, nullptr};
}

Candidate candidate(const searcher::CitingHead& citing) {
  const auto& head = citing.head;
  return {citing.relation, head.date, head.number ? *head.number : head.id, nullptr, &citing};
}

bool comes_first(const Candidate& left, const Candidate& right) {
  if (left.relation != right.relation)
    return is_stronger(left.relation, right.relation);
  return left.date != right.date ? left.date > right.date : left.number < right.number;
}

}  // namespace

std::string_view caption(const Neighbour& neighbour) {
  const auto& names = names_of(neighbour.relation);
  return neighbour.direction == Direction::outgoing ? names.outgoing : names.incoming;
}

Neighbours neighbours(const schema::DocumentRecord& record, std::string_view text,
                      const Surroundings& surroundings, std::size_t limit) {
  const auto cited = cited_documents(record, text);
  std::vector<Candidate> all;
  all.reserve(cited.size() + surroundings.cited_by.size());
  for (const auto& document : cited)
    all.push_back(candidate(document));
  for (const auto& citing : surroundings.cited_by)
    all.push_back(candidate(citing));
  std::stable_sort(all.begin(), all.end(), comes_first);
  Neighbours found;
  found.omitted = all.size() - std::min(all.size(), limit);
  all.erase(all.end() - static_cast<std::ptrdiff_t>(found.omitted), all.end());
  found.strongest.reserve(all.size());
  for (const auto& one : all)
    found.strongest.push_back(one.cited != nullptr ? cited_neighbour(*one.cited, surroundings)
                                                   : citing_neighbour(*one.citing));
  return found;
}

}  // namespace vankien::web
