#include "indexer/describe.h"

#include <algorithm>

#include "analyzers/canonical_text.h"
#include "analyzers/citation.h"
#include "analyzers/draft_mark.h"
#include "analyzers/letterhead.h"
#include "analyzers/secrecy.h"
#include "indexer/media_type.h"

namespace vankien::indexer {

namespace {

using analyzers::Citation;
using analyzers::Date;
using schema::DateBounds;
using schema::DocumentRecord;
using schema::RecordHead;

// The newest day on which a document that this one cites was issued: this one is no older.
std::optional<Date> newest_cited(const std::vector<Citation>& citations) {
  std::optional<Date> newest;
  for (const Citation& citation : citations) {
    if (citation.kind == Citation::Kind::self || !citation.date)
      continue;
    newest = std::max(newest, citation.date);
  }
  return newest;
}

std::optional<DateBounds> date_bounds(const DocumentRecord& record) {
  if (record.head.date)
    return std::nullopt;
  const auto not_before = newest_cited(record.citations);
  return not_before ? std::optional(DateBounds{not_before, std::nullopt}) : std::nullopt;
}

// The year that both bounds leave.
std::optional<int> year_between(const std::optional<DateBounds>& bounds) {
  const bool both = bounds && bounds->not_before && bounds->not_after;
  return both && bounds->not_before->year == bounds->not_after->year
             ? std::optional(bounds->not_before->year)
             : std::nullopt;
}

void take_year(RecordHead& head, std::optional<int> year, std::string_view basis) {
  if (head.year || !year)
    return;
  head.year = year;
  head.year_basis = basis;
}

void set_year(RecordHead& head, const analyzers::Letterhead& letterhead) {
  const auto& number = letterhead.number;
  take_year(head, head.date ? std::optional(head.date->year) : letterhead.year, "date");
  take_year(head, number ? number->year() : std::nullopt, "number");
  take_year(head, year_between(head.date_bounds), "bounds");
}

std::optional<schema::Issuer> issuer_alone(const analyzers::IssuerEvidence& evidence) {
  const std::string id = schema::evidence_id(evidence);
  const auto table = schema::BodyTable::settle({{id, evidence}}, {});
  const schema::Body* body = table.find(id);
  return body == nullptr ? std::nullopt : std::optional(schema::Issuer{body->key, body->name});
}

void set_basis(DocumentRecord& record, const analyzers::Letterhead& letterhead) {
  const auto say = [&record](bool known, const char* field) {
    if (known)
      record.basis[field] = "text";
  };
  say(record.head.type_code.has_value(), "type");
  say(record.head.issuer.has_value(), "issuer");
  say(record.head.date.has_value(), "date");
  say(record.head.title.has_value(), "title");
  say(record.place.has_value(), "place");
  say(record.signer.name || record.signer.position, "signer");
  if (letterhead.number_basis)
    record.basis["number"] = *letterhead.number_basis;
}

// As read_mail() writes it: the subject on the first line, then sender, recipients and day up to
// the second blank line.
analyzers::Letterhead head_of_mail(std::string_view text) {
  analyzers::Letterhead letterhead;
  const std::size_t subject = std::min(text.find('\n'), text.size());
  const std::size_t lines = std::min(text.find_first_not_of('\n', subject), text.size());
  const std::size_t end = std::min(text.find("\n\n", lines), text.size());
  if (subject > 0)
    letterhead.title = text.substr(0, subject);
  const auto dates = analyzers::find_dates(text.substr(lines, end - lines));
  if (!dates.empty())
    letterhead.date = dates.back().date;
  letterhead.body_begin = end;
  letterhead.body_end = text.size();
  return letterhead;
}

}  // namespace

DocumentRecord describe(std::string_view text, std::string_view file_name,
                        schema::TextSource source, const Correction* correction,
                        std::string_view media_type) {
  const analyzers::CanonicalText canonical(text);
  const auto writing = source == schema::TextSource::recognised ? analyzers::Writing::recognised
                                                                : analyzers::Writing::typed;
  analyzers::Letterhead letterhead =
      media_type == mail_media_type ? head_of_mail(text)
                                    : analyzers::read_letterhead(canonical, file_name, writing);
  const std::vector<std::string> corrected =
      correction != nullptr ? apply(*correction, letterhead) : std::vector<std::string>();
  DocumentRecord record;
  record.citations = analyzers::find_citations(canonical, analyzers::citing_document(letterhead));
  record.issuer_evidence = letterhead.issuer;
  record.body = {letterhead.body_begin, letterhead.closing};
  record.place = letterhead.place;
  record.signer = letterhead.signer;
  record.recipients = letterhead.recipients;
  record.attachments = letterhead.attachments;
  record.attachment_of = letterhead.attachment_of;
  if (const auto mark = analyzers::find_classification(canonical, file_name))
    record.classification = analyzers::name(*mark);
  record.head.draft = analyzers::is_draft(canonical, file_name);
  if (letterhead.number)
    record.head.number = letterhead.number->str();
  record.head.type_code = letterhead.type_code;
  record.head.date = letterhead.date;
  record.head.title = letterhead.title;
  record.head.issuer = issuer_alone(letterhead.issuer);
  record.head.date_bounds = date_bounds(record);
  record.head.text_source = source;
  set_year(record.head, letterhead);
  set_basis(record, letterhead);
  for (const std::string& field : corrected)
    record.basis[field] = "administrator";
  return record;
}

}  // namespace vankien::indexer
