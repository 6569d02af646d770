// Values into Xapian terms: the same functions for writing and for asking. Words of the body carry
// no prefix (lower case, so they never meet one).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/abbreviation_definitions.h"
#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/relation.h"
#include "schema/fields.h"
#include "schema/text_source.h"

namespace vankien::schema {

// "Q" + id: the term that names one document.
std::string id_term(std::string_view id);

// A term cut to what Xapian takes, never inside a character.
std::string cut_term(std::string term);

// Prefix + value as it stands, cut to Xapian's limit: exact fields and words alike. A value that
// starts with an upper-case letter or ':' is set off by ':'.
std::string field_term(FieldId id, std::string_view value);

// Under `field` (number or cites): the terms that let a number be found by what a reader may know
// of it: the whole key "5|ct|tw", and the partial keys "5|ct|", "5|2015|" (sequence with type code,
// with year) and "5|" (sequence alone).
std::vector<std::string> number_terms(FieldId field, const analyzers::DocumentNumber& number);
// The whole key together with a date: "17|ct|tu@20140117".
std::string dated_number_term(FieldId field, const analyzers::DocumentNumber& number,
                              const analyzers::Date& date);
// What a citation says that a document is about, for comparing: purposes are cut and misread in
// many ways, so those that begin alike, whatever their marks and blanks, have one key.
std::string purpose_key(std::string_view about);
// The whole key together with a date and a purpose_key(): "17|ct|tu@20140117=congtaccanbo".
std::string purpose_number_term(FieldId field, const analyzers::DocumentNumber& number,
                                const analyzers::Date& date, std::string_view purpose);
// The whole key together with a term of the Central Committee: "4|nq|tw%XII".
std::string termed_number_term(FieldId field, const analyzers::DocumentNumber& number,
                               std::string_view term);
// Two folded words that stand side by side. No field of its own: nobody types it.
std::string pair_term(std::string_view first, std::string_view second);
// The parts of a text whose words say what it is about: its first words and its headings.
enum class Zone { lead, headings };
// A word of such a part, folded; and in its marks. No fields of their own either.
std::string zone_term(Zone zone, std::string_view folded);
std::string marked_zone_term(Zone zone, std::string_view word);
// What a document does to another: "XRreplaces:5|ct|tw". No field of its own: nobody types it.
std::string relation_term(analyzers::Relation relation, const analyzers::DocumentNumber& number);
// Of drafts.
inline constexpr std::string_view draft_term = "XV";

// Of documents by how their text was got: "XOrecognised".
std::string text_source_term(TextSource source);

// What a document defines, for both directions: "XMtccsd=tổ chức cơ sở đảng" and
// "XM:to chuc co so dang=tccsđ". No field of its own either.
std::vector<std::string> abbreviation_terms(const analyzers::AbbreviationDefinition& definition);
// The beginning of such terms, up to '=': what follows it is what the form stands for.
std::string short_form_prefix(std::string_view short_form);
// Any blank-divided words; those with another word after them have it after a blank, not '='.
std::string long_form_prefix(std::string_view words);
// The terms of number_terms() that a partial number asks for: all of them must occur... the most
// telling one.
std::string partial_number_term(FieldId field, const analyzers::PartialNumber& number);
// A citation that stays partial is findable by the same partial keys.
std::vector<std::string> partial_number_terms(FieldId field,
                                              const analyzers::PartialNumber& number);

}  // namespace vankien::schema
