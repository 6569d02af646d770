#include "searcher/cited_numbers.h"

#include <algorithm>

#include "schema/terms.h"

namespace vankien::searcher {
namespace {

void add_number(const Item& item, std::vector<NumberItem>& numbers) {
  if (const auto* number = std::get_if<NumberItem>(&item))
    numbers.push_back(*number);
}

// The terms under which a citation is found.
std::vector<std::string> terms_of(const analyzers::Citation& citation) {
  if (citation.number)
    return schema::number_terms(schema::FieldId::cites, *citation.number);
  if (citation.partial)
    return schema::partial_number_terms(schema::FieldId::cites, *citation.partial);
  return {};
}

bool cites(const analyzers::Citation& citation, const NumberItem& number) {
  const std::string wanted =
      number.number ? schema::field_term(schema::FieldId::cites, number.number->key())
                    : schema::partial_number_term(schema::FieldId::cites, *number.partial);
  const std::vector<std::string> terms = terms_of(citation);
  return std::find(terms.begin(), terms.end(), wanted) != terms.end();
}

}  // namespace

CitedNumbers::CitedNumbers(const ParsedQuery& query) {
  for (const Clause& clause : query.clauses) {
    if (clause.excluded)
      continue;
    for (const Item& item : clause.any_of)
      add_number(item, numbers_);
    for (const Meaning& meaning : clause.also)
      if (meaning.last())
        add_number(meaning.item, numbers_);
  }
}

std::vector<analyzers::Span> CitedNumbers::places(
    const std::vector<analyzers::Citation>& citations) const {
  std::vector<analyzers::Span> places;
  for (const analyzers::Citation& citation : citations)
    if (std::any_of(numbers_.begin(), numbers_.end(),
                    [&](const NumberItem& number) { return cites(citation, number); }))
      places.push_back(citation.span);
  return places;
}

}  // namespace vankien::searcher
