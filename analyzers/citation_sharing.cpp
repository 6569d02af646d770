// What the members of an enumeration say for each other.
#include "analyzers/citation_draft.h"
#include "analyzers/document_type.h"
#include "analyzers/issuer_code.h"
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

}  // namespace vankien::analyzers
