#include "searcher/binding.h"

#include <algorithm>
#include <map>
#include <set>

#include "analyzers/central_term.h"
#include "analyzers/named_document.h"
#include "searcher/annual_citation.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

using analyzers::Citation;
using analyzers::Date;
using schema::Binding;
using Documents = std::vector<Xapian::docid>;

Bound bound_to(Documents documents) {
  const auto state = documents.empty()       ? Binding::State::not_held
                     : documents.size() == 1 ? Binding::State::held
                                             : Binding::State::ambiguous;
  return {state, std::move(documents)};
}

template <class Condition>
Documents those(const Documents& all, Condition condition) {
  Documents some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some), condition);
  return some;
}

// Nobody cites a draft while the signed document is there.
Documents signed_first(const Columns& columns, Documents bearers) {
  Documents signed_ones = those(bearers, [&](Xapian::docid id) { return !columns.is_draft(id); });
  return signed_ones.empty() ? std::move(bearers) : std::move(signed_ones);
}

// A bearer of that day; where there is none, one whose day nobody knows.
Bound bind_by_day(const Columns& columns, const Documents& bearers, std::uint32_t day) {
  Documents same = those(bearers, [&](Xapian::docid id) { return columns.date_of(id) == day; });
  if (!same.empty())
    return bound_to(std::move(same));
  return bound_to(those(bearers, [&](Xapian::docid id) { return columns.date_of(id) == 0; }));
}

bool may_be_of_term(const std::optional<std::string>& term, std::uint32_t day) {
  const auto date = date_of_day(day);
  return !term || !date || analyzers::may_be_of_term(*term, *date);
}

// The days that a document names with each number.
class DaysOfNumbers {
 public:
  explicit DaysOfNumbers(const std::vector<Citation>& citations) {
    for (const Citation& citation : citations)
      if (citation.number && citation.date)
        days_[citation.number->key()].insert(*citation.date);
  }

  // The citation's own day, else the only one that its document gives the number.
  [[nodiscard]] std::optional<Date> of(const Citation& citation) const {
    if (citation.date)
      return citation.date;
    const auto found = days_.find(citation.number->key());
    return found != days_.end() && found->second.size() == 1 ? std::optional(*found->second.begin())
                                                             : std::nullopt;
  }

 private:
  std::map<std::string, std::set<Date>> days_;
};

Bound bound_by(const Reader& reader, const CitingPlace& citing, const Citation& citation,
               const DaysOfNumbers& days) {
  if (citation.number && citation.kind != Citation::Kind::self)
    return bind(*reader.columns, bearers_of(reader, *citation.number),
                cited_as(citation, days.of(citation)), citing);
  const auto annual = schema::annual_key(citation);
  return annual ? bind_annual(reader, *annual, citing) : Bound{};
}

// What the document says of the day, else what is known of the document by its number and term.
std::optional<Date> settled_day(const Citation& citation, const DaysOfNumbers& days) {
  if (!citation.number || citation.kind == Citation::Kind::self)
    return std::nullopt;
  const auto said = days.of(citation);
  return said || !citation.term ? said : analyzers::named_day(*citation.number, *citation.term);
}

Binding named(const Reader& reader, Bound bound, const std::optional<Date>& day) {
  sort_newest_first(*reader.columns, bound.documents);
  Binding binding;
  binding.state = bound.state;
  binding.settled_date = day;
  for (const Xapian::docid id : bound.documents)
    binding.candidates.push_back(read_head(reader, id).id);
  if (bound.state == Binding::State::held) {
    binding.document = std::move(binding.candidates.front());
    binding.candidates.clear();
    const auto date = date_of_day(reader.columns->date_of(bound.documents.front()));
    binding.settled_date = date ? date : day;
  }
  return binding;
}

}  // namespace

CitedAs cited_as(const Citation& citation, const std::optional<Date>& day) {
  const bool central = analyzers::has_central_terms(citation.number->body_code());
  return {day ? day_of(*day) : 0, central ? citation.term : std::nullopt};
}

Bound bind(const Columns& columns, const Documents& bearers, const CitedAs& cited,
           const CitingPlace& citing) {
  const Documents others =
      signed_first(columns, those(bearers, [&](Xapian::docid id) { return id != citing.id; }));
  if (cited.day != 0)
    return bind_by_day(columns, others, cited.day);
  return bound_to(those(others, [&](Xapian::docid id) {
    const std::uint32_t day = columns.date_of(id);
    const bool newer = day != 0 && citing.day != 0 && day > citing.day;
    return !newer && may_be_of_term(cited.term, day);
  }));
}

std::vector<Bound> bound_citations(const Reader& reader, const CitingPlace& citing,
                                   const std::vector<Citation>& citations) {
  const DaysOfNumbers days(citations);
  std::vector<Bound> all;
  all.reserve(citations.size());
  for (const Citation& citation : citations)
    all.push_back(bound_by(reader, citing, citation, days));
  return all;
}

std::vector<Binding> bindings(const Reader& reader, const CitingPlace& citing,
                              const std::vector<Citation>& citations) {
  const DaysOfNumbers days(citations);
  const std::vector<Bound> bounds = bound_citations(reader, citing, citations);
  std::vector<Binding> all;
  for (std::size_t i = 0; i < citations.size(); ++i)
    all.push_back(named(reader, bounds[i], settled_day(citations[i], days)));
  return all;
}

}  // namespace vankien::searcher
