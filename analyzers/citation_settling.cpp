// Numbers whose code a citation leaves out.
#include <algorithm>
#include <map>
#include <set>

#include "analyzers/alias.h"
#include "analyzers/citation_draft.h"
#include "analyzers/document_type.h"
#include "analyzers/issuer_code.h"
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

std::optional<DocumentNumber> settled_by_others(const CitationDraft& draft,
                                                const NumbersByPart& numbers) {
  const PartialNumber& partial = *draft.citation.partial;
  const auto found = numbers.find(partial_key(partial.sequence, number_code_of(partial)));
  if (found == numbers.end())
    return std::nullopt;
  std::optional<DocumentNumber> only;
  for (const auto& [key, other] : found->second) {
    if (!fits(draft, other))
      continue;
    if (only)
      return std::nullopt;
    only = other.number;
  }
  return only;
}

std::optional<DocumentNumber> settled_by_name(const CitationDraft& draft) {
  const PartialNumber& partial = *draft.citation.partial;
  if (partial.year || draft.tail.issuer || !partial.type_code)
    return std::nullopt;
  const std::string_view number = well_known_number(*partial.type_code, partial.sequence);
  return number.empty() ? std::nullopt : DocumentNumber::parse(number);
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

void settle_partial_numbers(std::vector<CitationDraft>& drafts,
                            const std::optional<DocumentNumber>& own) {
  const NumbersByPart numbers = complete_numbers(drafts, own);
  for (CitationDraft& draft : drafts) {
    Citation& citation = draft.citation;
    if (!citation.partial)
      continue;
    citation.number = settled_by_issuer(draft);
    if (!citation.number)
      citation.number = settled_by_others(draft, numbers);
    if (!citation.number)
      citation.number = settled_by_type(*citation.partial);
    if (!citation.number)
      citation.number = settled_by_name(draft);
    if (citation.number)
      citation.partial.reset();
  }
}

}  // namespace vankien::analyzers
