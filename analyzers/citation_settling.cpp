// What a citation leaves unsaid and its neighbours, its issuer or common knowledge settle.
#include <algorithm>
#include <map>
#include <set>

#include "analyzers/alias.h"
#include "analyzers/body_phrase.h"
#include "analyzers/citation_draft.h"
#include "analyzers/document_type.h"
#include "analyzers/number_builder.h"
#include "analyzers/number_list.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

enum class Joint { none, comma, conjunction };

Joint joint_between(std::string_view text, const CitationDraft& left, const CitationDraft& right) {
  const Span gap{left.citation.span.end, right.citation.span.begin};
  if (gap.begin >= gap.end || !is_list_joint(text, gap))
    return Joint::none;
  const std::string_view between = slice(text, gap);
  if (between.find(';') != between.npos)
    return Joint::none;
  return between.find(',') == between.npos ? Joint::conjunction : Joint::comma;
}

bool may_be_issued_by(const DocumentNumber& number, const std::string& issuer) {
  const std::string_view code = code_of_body(issuer);
  return code.empty() ? !is_code_of_known_body(number.body_code()) : number.body_code() == code;
}

// True unless the code of the left number names another body than the right citation.
bool of_one_body(const CitationDraft& left, const CitationDraft& right) {
  const auto& number = left.citation.number;
  if (!number)
    return true;
  if (right.citation.number)
    return fold(number->body_code()) == fold(right.citation.number->body_code());
  return !right.tail.issuer || may_be_issued_by(*number, *right.tail.issuer);
}

bool is_of_year(const Citation& citation, const Date& date) {
  return !citation.number || !citation.number->year() || citation.number->year() == date.year;
}

// A comma only strings citations together; "và" makes them one, with one date.
void share(CitationDraft& to, const CitationDraft& from, Joint joint) {
  to.tail.issuer = from.tail.issuer;
  to.tail.terms = from.tail.terms;
  to.tail.plenums = from.tail.plenums;
  if (joint == Joint::conjunction && from.tail.date && is_of_year(to.citation, *from.tail.date))
    to.tail.date = from.tail.date;
}

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

using TermsOfPlenums = std::map<int, std::set<std::string>>;

TermsOfPlenums terms_of_plenums(const std::vector<CitationDraft>& drafts) {
  TermsOfPlenums terms;
  for (const CitationDraft& draft : drafts) {
    for (const int plenum : draft.tail.plenums)
      terms[plenum].insert(draft.tail.terms.begin(), draft.tail.terms.end());
  }
  return terms;
}

// One draft for each resolution of one plenum of one term; one without a number if none is known.
void append_resolutions(std::vector<CitationDraft>& out, CitationDraft draft, int plenum,
                        const std::string& term) {
  draft.tail.terms = {term};
  const auto numbers = draft.citation.type_code == "NQ" ? plenum_resolutions(plenum, term)
                                                        : std::vector<std::string_view>{};
  if (numbers.empty())
    out.push_back(draft);
  for (const std::string_view number : numbers) {
    draft.citation.number = DocumentNumber::parse(number);
    out.push_back(draft);
  }
}

void append_plenum(std::vector<CitationDraft>& out, const CitationDraft& draft,
                   const TermsOfPlenums& known) {
  for (const int plenum : draft.tail.plenums) {
    const auto& others = known.at(plenum);
    if (draft.tail.terms.empty() && others.size() != 1)
      out.push_back(draft);
    else if (draft.tail.terms.empty())
      append_resolutions(out, draft, plenum, *others.begin());
    for (const std::string& term : draft.tail.terms)
      append_resolutions(out, draft, plenum, term);
  }
}

// "Tờ trình số 2138/TTr-BCT ngày …, số 3390/TTr-BCT ngày …": the type is said once.
void share_type(std::string_view text, const CitationDraft& left, CitationDraft& right) {
  const auto& number = right.citation.number;
  if (right.citation.type_code || !left.citation.type_code || !number)
    return;
  const DocumentType* type = type_by_code(*left.citation.type_code);
  const bool same_type = type && type->number_code == number->type_code();
  // The right one's span begins with "số", which no joint holds then.
  const Span gap{left.citation.span.end, right.citation.span.begin};
  if (same_type && gap.begin < gap.end && is_list_joint(text, gap))
    right.citation.type_code = left.citation.type_code;
}

}  // namespace

void share_types(std::string_view text, std::vector<CitationDraft>& drafts) {
  for (std::size_t i = 1; i < drafts.size(); ++i)
    share_type(text, drafts[i - 1], drafts[i]);
}

void share_tails(std::string_view text, std::vector<CitationDraft>& drafts) {
  for (std::size_t i = drafts.size(); i-- > 1;) {
    CitationDraft& left = drafts[i - 1];
    const CitationDraft& right = drafts[i];
    if (!left.tail.is_empty() || !of_one_body(left, right))
      continue;
    const Joint joint = joint_between(text, left, right);
    if (joint != Joint::none)
      share(left, right, joint);
  }
}

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

std::vector<CitationDraft> settle_plenums(const std::vector<CitationDraft>& drafts) {
  const TermsOfPlenums known = terms_of_plenums(drafts);
  std::vector<CitationDraft> out;
  for (const CitationDraft& draft : drafts) {
    if (draft.citation.kind == Citation::Kind::alias)
      append_plenum(out, draft, known);
    else
      out.push_back(draft);
  }
  return out;
}

}  // namespace vankien::analyzers
