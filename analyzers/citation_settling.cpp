// Numbers whose code a citation leaves out.
#include <algorithm>
#include <map>
#include <set>

#include "analyzers/citation_draft.h"
#include "analyzers/document_type.h"
#include "analyzers/issuer_code.h"
#include "analyzers/named_document.h"
#include "analyzers/number_builder.h"
#include "analyzers/syllable.h"

namespace vankien::analyzers {

namespace {

// "5" and "05" of one type.
std::string partial_key(std::string_view sequence, std::string_view number_code) {
  const auto first = std::min(sequence.find_first_not_of('0'), sequence.size());
  return fold(sequence.substr(first)) + '|' + fold(number_code);
}

// A complete number of the document and the dates with which it is cited.
struct Known {
  DocumentNumber number;
  std::set<Date> dates;
};

using NumbersByPart = std::map<std::string, std::map<std::string, Known>>;

Known& known(NumbersByPart& numbers, const DocumentNumber& number) {
  auto& alike = numbers[partial_key(number.sequence(), number.type_code())];
  return alike.try_emplace(number.key(), Known{number, {}}).first->second;
}

NumbersByPart complete_numbers(const std::vector<CitationDraft>& drafts,
                               const std::optional<DocumentNumber>& own) {
  NumbersByPart numbers;
  for (const CitationDraft& draft : drafts) {
    if (!draft.citation.number)
      continue;
    Known& entry = known(numbers, *draft.citation.number);
    if (draft.tail.date)
      entry.dates.insert(*draft.tail.date);
  }
  if (own)
    known(numbers, *own);
  return numbers;
}

std::string_view number_code_of(const PartialNumber& partial) {
  const DocumentType* type = partial.type_code ? type_by_code(*partial.type_code) : nullptr;
  return type ? type->number_code : std::string_view{};
}

// The code that the issuer's numbers bear; a plenum is the Central Committee.
std::string_view body_of(const CitationTail& tail) {
  if (!tail.plenums.empty())
    return "TW";
  return tail.issuer ? code_of_body(*tail.issuer) : std::string_view{};
}

std::optional<DocumentNumber> settled_by_issuer(const CitationDraft& draft) {
  const PartialNumber& partial = *draft.citation.partial;
  const std::string_view type = number_code_of(partial);
  const std::string_view body = body_of(draft.tail);
  if (type.empty() || body.empty() || partial.year)
    return std::nullopt;
  NumberParts parts;
  parts.sequence = partial.sequence;
  parts.type = type;
  parts.body = body;
  return NumberBuilder::build(parts);
}

// What the partial citation says of year, date and issuer must not speak against the other.
bool fits(const CitationDraft& draft, const Known& other) {
  const PartialNumber& partial = *draft.citation.partial;
  if (partial.year && partial.year != other.number.year())
    return false;
  if (draft.tail.date && !other.dates.empty() && other.dates.count(*draft.tail.date) == 0)
    return false;
  return !draft.tail.issuer || may_be_issued_by(other.number, *draft.tail.issuer);
}

// The complete numbers of the document that the partial one may mean.
std::vector<DocumentNumber> fitting_numbers(const CitationDraft& draft,
                                            const NumbersByPart& numbers) {
  const PartialNumber& partial = *draft.citation.partial;
  std::vector<DocumentNumber> fitting;
  const auto found = numbers.find(partial_key(partial.sequence, number_code_of(partial)));
  if (found == numbers.end())
    return fitting;
  for (const auto& [key, other] : found->second)
    if (fits(draft, other))
      fitting.push_back(other.number);
  return fitting;
}

// The document that a famous short name means, with its term.
void settle_by_name(CitationDraft& draft, std::optional<Date> citing) {
  const PartialNumber& partial = *draft.citation.partial;
  if (partial.year || draft.tail.issuer || !partial.type_code)
    return;
  const auto named = documents_of_short_name(*partial.type_code, partial.sequence, citing);
  const bool agrees = named.size() == 1 && (!draft.tail.date || draft.tail.date == named[0].date);
  if (!agrees)
    return;
  draft.citation.number = named[0].number;
  if (draft.tail.terms.empty() && !named[0].term.empty())
    draft.tail.terms = {named[0].term};
}

// "Nghị định 04/2015": the government's, as there is no other.
std::optional<DocumentNumber> settled_by_type(const PartialNumber& partial) {
  if (!partial.year || number_code_of(partial) != "NĐ")
    return std::nullopt;
  NumberParts parts;
  parts.sequence = partial.sequence;
  parts.year = partial.year;
  parts.order = DocumentNumber::Order::state;
  parts.type = "NĐ";
  return NumberBuilder::build(parts);
}

}  // namespace

void settle_partial_numbers(std::vector<CitationDraft>& drafts, const CitingDocument& document) {
  const NumbersByPart numbers = complete_numbers(drafts, document.number);
  const std::optional<Date> citing = day_of(document, drafts);
  for (CitationDraft& draft : drafts) {
    Citation& citation = draft.citation;
    if (!citation.partial)
      continue;
    const auto fitting = fitting_numbers(draft, numbers);
    citation.number = settled_by_issuer(draft);
    if (!citation.number && fitting.size() == 1)
      citation.number = fitting.front();
    if (!citation.number)
      citation.number = settled_by_type(*citation.partial);
    if (!citation.number && fitting.empty())
      settle_by_name(draft, citing);
    if (citation.number)
      citation.partial.reset();
  }
}

}  // namespace vankien::analyzers
