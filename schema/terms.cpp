#include "schema/terms.h"

#include <algorithm>

#include "analyzers/document_type.h"
#include "analyzers/syllable.h"

namespace vankien::schema {
namespace {

constexpr std::string_view relation_prefix = "XR";
constexpr std::string_view pair_prefix = "XB";
constexpr std::string_view lead_prefix = "XL";
constexpr std::string_view heading_prefix = "XH";
constexpr std::string_view abbreviation_prefix = "XM";
constexpr std::string_view text_source_prefix = "XO";

constexpr bool taken_by_field(std::string_view prefix) {
  return std::any_of(fields.begin(), fields.end(),
                     [=](const Field& field) { return field.term_prefix == prefix; });
}
static_assert(!taken_by_field(relation_prefix) && !taken_by_field(pair_prefix) &&
                  !taken_by_field(lead_prefix) && !taken_by_field(heading_prefix) &&
                  !taken_by_field(abbreviation_prefix) && !taken_by_field(draft_term) &&
                  !taken_by_field(text_source_prefix),
              "what is no field has prefixes of its own");

constexpr std::size_t max_term_bytes = 245;  // Xapian refuses longer terms
constexpr std::size_t telling_bytes = 24;    // of a purpose

constexpr std::string_view zone_prefix(Zone zone) {
  return zone == Zone::lead ? lead_prefix : heading_prefix;
}

// At most `bytes` of a text, never a part of a character.
std::string cut(std::string text, std::size_t bytes) {
  if (text.size() <= bytes)
    return text;
  std::size_t end = bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
    --end;
  text.resize(end);
  return text;
}

std::string sequence_key(std::string_view sequence) {
  const std::size_t first = sequence.find_first_not_of('0');
  return analyzers::fold(first == std::string_view::npos ? "0" : sequence.substr(first));
}

// The code that numbers of a type carry: QyĐ is written QĐ.
std::string number_code(const std::string& type_code) {
  const analyzers::DocumentType* type = analyzers::type_by_code(type_code);
  return analyzers::fold(type != nullptr && !type->number_code.empty() ? type->number_code
                                                                       : type_code);
}

// What may be known of a number besides its sequence; folded, empty when unknown.
struct KnownParts {
  std::string year;
  std::string type;
  std::string body;
};

// The partial keys under which `parts` can be found, the most telling first.
std::vector<std::string> partial_keys(const std::string& sequence, const KnownParts& parts) {
  std::vector<std::string> keys;
  const std::string start = sequence + '|';
  if (!parts.year.empty() && !parts.type.empty())
    keys.push_back(start + parts.year + '|' + parts.type + '|');
  if (!parts.year.empty())
    keys.push_back(start + parts.year + '|');
  if (!parts.body.empty())
    keys.push_back(start + '|' + parts.body);
  if (!parts.type.empty())
    keys.push_back(start + parts.type + '|');
  keys.push_back(start);
  return keys;
}

KnownParts parts_of(const analyzers::PartialNumber& number) {
  return {number.year ? std::to_string(*number.year) : "",
          number.type_code ? number_code(*number.type_code) : "",
          number.body_code ? analyzers::fold(*number.body_code) : ""};
}

KnownParts parts_of(const analyzers::DocumentNumber& number) {
  // A number without a type code is that of an official letter, and is asked for as one ("công văn
  // 462").
  const bool letter = number.type_code().empty();
  return {number.year() ? std::to_string(*number.year()) : "",
          letter ? "cv" : analyzers::fold(number.type_code()), analyzers::fold(number.body_code())};
}

std::vector<std::string> terms_of(FieldId field, const std::vector<std::string>& keys) {
  std::vector<std::string> terms;
  terms.reserve(keys.size());
  for (const std::string& key : keys)
    terms.push_back(field_term(field, key));
  return terms;
}

}  // namespace

std::string cut_term(std::string term) {
  return cut(std::move(term), max_term_bytes);
}

std::string id_term(std::string_view id) {
  return "Q" + std::string(id);
}

std::string field_term(FieldId id, std::string_view value) {
  std::string term(field(id).term_prefix);
  const bool ambiguous =
      !value.empty() && ((value.front() >= 'A' && value.front() <= 'Z') || value.front() == ':');
  if (ambiguous)
    term += ':';
  return cut_term(term.append(value));
}

std::vector<std::string> number_terms(FieldId field, const analyzers::DocumentNumber& number) {
  std::vector<std::string> keys = partial_keys(sequence_key(number.sequence()), parts_of(number));
  keys.insert(keys.begin(), number.key());
  return terms_of(field, keys);
}

std::string dated_number_term(FieldId field, const analyzers::DocumentNumber& number,
                              const analyzers::Date& date) {
  return field_term(field, number.key() + '@' + date.compact());
}

std::string purpose_key(std::string_view about) {
  std::string key = analyzers::fold(about);
  key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
  return cut(std::move(key), telling_bytes);
}

std::string purpose_number_term(FieldId field, const analyzers::DocumentNumber& number,
                                const analyzers::Date& date, std::string_view purpose) {
  return cut_term(dated_number_term(field, number, date).append("=").append(purpose));
}

std::string termed_number_term(FieldId field, const analyzers::DocumentNumber& number,
                               std::string_view term) {
  return field_term(field, number.key() + '%' + std::string(term));
}

std::string pair_term(std::string_view first, std::string_view second) {
  std::string term(pair_prefix);
  term.append(first).append(" ").append(second);
  return cut_term(std::move(term));
}

std::string zone_term(Zone zone, std::string_view folded) {
  return cut_term(std::string(zone_prefix(zone)).append(folded));
}

// '=' is no part of a word: who lists the words of a zone meets each of them once.
std::string marked_zone_term(Zone zone, std::string_view word) {
  return cut_term(std::string(zone_prefix(zone)).append("=").append(word));
}

std::string relation_term(analyzers::Relation relation, const analyzers::DocumentNumber& number) {
  return cut_term(std::string(relation_prefix) + std::string(analyzers::name(relation)) + ':' +
                  number.key());
}

std::string short_form_prefix(std::string_view short_form) {
  return std::string(abbreviation_prefix) + analyzers::fold(short_form);
}

std::string long_form_prefix(std::string_view words) {
  return std::string(abbreviation_prefix) + ':' + analyzers::fold(words);
}

std::string text_source_term(TextSource source) {
  return std::string(text_source_prefix).append(name(source));
}

std::vector<std::string> abbreviation_terms(const analyzers::AbbreviationDefinition& definition) {
  std::string words;
  for (const std::string& word : definition.long_form)
    words += (words.empty() ? "" : " ") + word;
  std::vector<std::string> terms{short_form_prefix(definition.short_form) + '=' + words,
                                 long_form_prefix(words) + '=' + definition.short_form};
  // A cut term would stand for something else.
  std::erase_if(terms, [](const std::string& term) { return term.size() > max_term_bytes; });
  return terms;
}

std::vector<std::string> partial_number_terms(FieldId field,
                                              const analyzers::PartialNumber& number) {
  return terms_of(field, partial_keys(sequence_key(number.sequence), parts_of(number)));
}

std::string partial_number_term(FieldId field, const analyzers::PartialNumber& number) {
  return partial_number_terms(field, number).front();
}

}  // namespace vankien::schema
