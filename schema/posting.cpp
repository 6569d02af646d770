#include "schema/posting.h"

#include "analyzers/abbreviation_definitions.h"
#include "analyzers/syllable.h"
#include "analyzers/tokenizer.h"
#include "analyzers/unicode.h"
#include "schema/annual_key.h"
#include "schema/bodies.h"
#include "schema/citation_json.h"
#include "schema/fields.h"
#include "schema/terms.h"
#include "schema/text_terms.h"

namespace vankien::schema {
namespace {

using analyzers::CanonicalText;
using analyzers::Token;
using analyzers::Tokenizer;

void add_words(Xapian::Document& posting, FieldId id, std::string_view text) {
  const CanonicalText canonical(text);
  Tokenizer tokenizer(canonical);
  for (Token token; tokenizer.next(token);)
    posting.add_posting(field_term(id, token.key), token.position);
}

// A title says what a document is about as its first words do.
void add_title(Xapian::Document& posting, std::string_view title) {
  add_words(posting, FieldId::title, title);
  const CanonicalText canonical(title);
  Tokenizer tokenizer(canonical);
  for (Token token; tokenizer.next(token);)
    add_zone_word(posting, Zone::lead, token.key, analyzers::fold(token.key));
  posting.add_value(field(FieldId::title).slot, std::string(title));
}

void add_value(Xapian::Document& posting, FieldId id, const std::string& value) {
  posting.add_boolean_term(field_term(id, value));
  if (field(id).slot != no_slot)
    posting.add_value(field(id).slot, value);
}

void add_terms(Xapian::Document& posting, const std::vector<std::string>& terms) {
  for (const std::string& term : terms)
    posting.add_boolean_term(term);
}

void add_number(Xapian::Document& posting, FieldId id, const analyzers::DocumentNumber& number,
                const std::optional<analyzers::Date>& date) {
  add_terms(posting, number_terms(id, number));
  if (date)
    posting.add_boolean_term(dated_number_term(id, number, *date));
}

// Which of the documents of one number the day means is told from what others say of theirs.
void add_purpose(Xapian::Document& posting, const analyzers::Citation& citation,
                 std::string_view text) {
  const std::string purpose = purpose_key(reading(text, citation.about));
  if (!purpose.empty())
    posting.add_boolean_term(
        purpose_number_term(FieldId::cites, *citation.number, *citation.date, purpose));
}

void add_cited_number(Xapian::Document& posting, const analyzers::Citation& citation,
                      std::string_view text) {
  add_number(posting, FieldId::cites, *citation.number, citation.date);
  if (citation.date)
    add_purpose(posting, citation, text);
  else if (citation.term)
    posting.add_boolean_term(termed_number_term(FieldId::cites, *citation.number, *citation.term));
  if (citation.relation != analyzers::Relation::mentions)
    posting.add_boolean_term(relation_term(citation.relation, *citation.number));
}

void add_citations(Xapian::Document& posting, const StoredDocument& document) {
  for (const analyzers::Citation& citation : document.record.citations) {
    if (citation.kind == analyzers::Citation::Kind::self)
      continue;
    if (citation.number)
      add_cited_number(posting, citation, document.text);
    else if (citation.partial)
      add_terms(posting, partial_number_terms(FieldId::cites, *citation.partial));
    else if (const auto annual = annual_key(citation))
      posting.add_boolean_term(annual_term(*annual, citation.relation));
  }
}

void add_abbreviations(Xapian::Document& posting, std::string_view text) {
  constexpr std::size_t most = 200;  // more is no document that defines what it uses
  for (const auto& definition : analyzers::find_abbreviation_definitions(text, most))
    add_terms(posting, abbreviation_terms(definition));
}

void add_files(Xapian::Document& posting, const RecordHead& head) {
  for (const FileReference& file : head.files) {
    const std::string path = analyzers::valid_utf8(file.path);
    const std::size_t slash = path.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    add_words(posting, FieldId::file, std::string_view(path).substr(name));
    add_words(posting, FieldId::folder, std::string_view(path).substr(0, name));
  }
}

void add_head(Xapian::Document& posting, const RecordHead& head) {
  posting.add_boolean_term(id_term(head.id));
  if (head.draft)
    posting.add_boolean_term(std::string(draft_term));
  posting.add_boolean_term(text_source_term(head.text_source));
  if (head.title)
    add_title(posting, *head.title);
  if (head.type_code)
    add_value(posting, FieldId::type, *head.type_code);
  if (head.year)
    add_value(posting, FieldId::year, std::to_string(*head.year));
  if (head.date)
    add_value(posting, FieldId::date, head.date->compact());
  if (!head.number)
    return;
  if (const auto number = analyzers::DocumentNumber::parse(*head.number)) {
    add_number(posting, FieldId::number, *number, head.date);
    posting.add_value(field(FieldId::number).slot, number->key());
  }
}

}  // namespace

Xapian::Document make_document(const StoredDocument& document) {
  Xapian::Document posting;
  const WordStarts word_starts = add_text_terms(posting, document.text, document.record.body.begin);
  add_head(posting, document.record.head);
  add_files(posting, document.record.head);
  if (document.record.signer.name)
    add_words(posting, FieldId::signer, *document.record.signer.name);
  add_citations(posting, document);
  add_abbreviations(posting, document.text);
  posting.add_value(field(FieldId::issuer).slot,
                    evidence_id(document.record.issuer_evidence, document.record.head.year));
  posting.set_data(encode(document, word_starts));
  return posting;
}

}  // namespace vankien::schema
