#include "searcher/citation_checker.h"

#include <algorithm>
#include <array>

#include "schema/stored_document.h"
#include "searcher/citing.h"
#include "searcher/document_reader.h"
#include "searcher/formal_citation.h"
#include "searcher/issuer_conflict.h"
#include "searcher/known_number.h"
#include "searcher/relations.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using analyzers::Date;
using schema::Binding;

constexpr std::array<std::string_view, 6> problem_names = {
    "date-differs", "issuer-differs", "replaced", "amended", "not-held", "ambiguous"};

}  // namespace

std::string_view name(CitationProblem problem) {
  return problem_names.at(static_cast<std::size_t>(problem));
}

CitationChecker::Cited& CitationChecker::cited(const analyzers::DocumentNumber& number) {
  const auto [entry, added] = cited_.try_emplace(number.key());
  Cited& cited = entry->second;
  if (added) {
    cited.number = number;
    cited.groups = most_cited_first(cited_groups(reader_, entry->first));
  }
  return cited;
}

// Reads the documents that say it.
const KnownNumber& CitationChecker::known(Cited& cited, std::size_t place) {
  const auto [entry, added] = cited.known.try_emplace(place);
  if (added) {
    entry->second = known_of(reader_, cited.number.key(), cited.groups[place]);
    entry->second.number = cited.number.str();
  }
  return entry->second;
}

// The entry of the document that a citation means: by its day, else by its term, else the only one
// or, where the day is nobody's, the one that most speak of.
const KnownNumber* CitationChecker::best_known(const Citation& citation,
                                               const std::optional<Date>& day) {
  Cited& all = cited(*citation.number);
  if (day)
    for (std::size_t place = 0; place < all.groups.size(); ++place)
      if (all.groups[place].has_day(day_of(*day)))
        return &known(all, place);
  if (citation.term)
    for (std::size_t place = 0; place < all.groups.size(); ++place)
      if (known(all, place).term == citation.term)
        return &known(all, place);
  const bool first = all.groups.size() == 1 || (day && !all.groups.empty());
  return first ? &known(all, 0) : nullptr;
}

const CitationChecker::Held& CitationChecker::held(Xapian::docid id) {
  const auto [entry, added] = held_.try_emplace(id);
  if (added) {
    entry->second.record = read_record(reader_, id, stored_data(reader_, id));
    entry->second.fate = status_of(acts_on(reader_, id, entry->second.record.head.number));
  }
  return entry->second;
}

std::vector<Xapian::docid> CitationChecker::documents_of(const Binding& binding) const {
  Documents documents;
  const auto add = [&](const std::string& id) {
    if (const auto found = find_id(reader_, id))
      documents.push_back(*found);
  };
  if (binding.document)
    add(*binding.document);
  for (const std::string& id : binding.candidates)
    add(id);
  return documents;
}

bool CitationChecker::has_nobodys_day(const Citation& citation, const Documents& bearers) const {
  const auto days = cited_key(reader_.database, citation.number->key()).days;
  const bool said = std::binary_search(days.begin(), days.end(), day_of(*citation.date));
  const auto has_some = [&](Xapian::docid id) { return reader_.columns->date_of(id) != 0; };
  return !said && (!days.empty() || std::any_of(bearers.begin(), bearers.end(), has_some));
}

void CitationChecker::judge_body(const Citation& citation, const Documents& documents,
                                 CheckedCitation& checked) {
  if (!citation.issuer || !citation.number)
    return;
  std::optional<std::string> body;
  if (documents.size() == 1)
    if (const auto& issuer = held(documents.front()).record.head.issuer)
      body = issuer->name;
  if (is_other_issuer(*citation.issuer, *citation.number, body))
    checked.problems.push_back(CitationProblem::issuer_differs);
}

void CitationChecker::judge_fate(const Documents& documents, CheckedCitation& checked) {
  if (documents.size() != 1)
    return;
  checked.fate = held(documents.front()).fate;
  if (!checked.fate)
    return;
  const bool ended = checked.fate->act != analyzers::Relation::amends && !checked.fate->part;
  checked.problems.push_back(ended ? CitationProblem::replaced : CitationProblem::amended);
}

void CitationChecker::add_sources(const Citation& citation, std::optional<Date> day,
                                  const Documents& documents, CheckedCitation& checked) {
  for (const Xapian::docid id : documents)
    checked.held.push_back(held(id).record.head);
  if (documents.size() == 1)
    checked.formal = formal_citation(held(documents.front()).record);
  if (!citation.number)
    return;
  if (documents.size() == 1 && checked.held.front().date)
    day = checked.held.front().date;
  if (const KnownNumber* best = best_known(citation, day))
    checked.known = *best;
  if (!checked.formal && documents.empty() && checked.known)
    checked.formal = formal_citation(*checked.known);
}

CheckedCitation CitationChecker::check(const Citation& citation, const Binding& binding) {
  CheckedCitation checked;
  Documents documents = documents_of(binding);
  const bool numbered = citation.number || citation.partial;
  if (citation.kind == Citation::Kind::self || (!numbered && documents.empty()))
    return checked;
  if (citation.number && citation.date && documents.empty()) {
    const Documents bearers = bearers_of(reader_, *citation.number);
    if (has_nobodys_day(citation, bearers)) {
      checked.problems.push_back(CitationProblem::date_differs);
      documents =
          bind(*reader_.columns, bearers, cited_as(citation, std::nullopt), draft_).documents;
    }
  }
  judge_body(citation, documents, checked);
  judge_fate(documents, checked);
  if (documents.empty())
    checked.problems.push_back(CitationProblem::not_held);
  if (documents.size() > 1)
    checked.problems.push_back(CitationProblem::ambiguous);
  add_sources(citation, binding.settled_date, documents, checked);
  return checked;
}

}  // namespace vankien::searcher
