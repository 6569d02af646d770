#include "searcher/number_lookup.h"

#include <algorithm>
#include <array>
#include <set>

#include "analyzers/document_type.h"
#include "schema/stored_document.h"
#include "schema/terms.h"
#include "searcher/citing.h"
#include "searcher/document_order.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using schema::FieldId;

constexpr std::size_t max_citing_heads = 20;

// Fills what the entry does not know yet from one citation.
void learn(KnownNumber& known, const analyzers::Citation& citation) {
  if (!known.type_code)
    known.type_code = citation.type_code;
  if (!known.issuer)
    known.issuer = citation.issuer;
  if (!known.term)
    known.term = citation.term;
}

bool fits(const analyzers::Citation& citation, const DocumentNumber& number,
          const std::optional<analyzers::Date>& date) {
  return citation.number == number && (!date || !citation.date || citation.date == date);
}

KnownNumber known_number(const Reader& reader, const DocumentNumber& number,
                         const std::optional<analyzers::Date>& date,
                         std::vector<Xapian::docid> documents) {
  KnownNumber known;
  known.number = number.str();
  known.count = documents.size();
  sort_newest_first(*reader.columns, documents);
  documents.resize(std::min(documents.size(), max_citing_heads));
  for (const Xapian::docid id : documents) {
    schema::DocumentRecord record = read_record(reader, id, stored_data(reader, id));
    for (const analyzers::Citation& citation : record.citations)
      if (fits(citation, number, date))
        learn(known, citation);
    known.cited_by.push_back(std::move(record.head));
  }
  if (!known.type_code)
    if (const auto* type = analyzers::type_by_number_code(number.type_code()))
      known.type_code = std::string(type->code);
  return known;
}

std::optional<analyzers::Date> date_of(std::uint32_t day) {
  return analyzers::make_date(static_cast<int>(day / 10000), static_cast<int>(day / 100 % 100),
                              static_cast<int>(day % 100));
}

std::vector<KnownNumber> known_numbers(const Reader& reader, const DocumentNumber& number) {
  CitingDocuments citing = searcher::citing(reader, number);
  std::vector<KnownNumber> known;
  const bool one_day = citing.by_day.size() == 1;
  for (auto& [day, documents] : citing.by_day) {
    const std::size_t dated = documents.size();
    if (one_day)
      documents.insert(documents.end(), citing.without_date.begin(), citing.without_date.end());
    const auto date = date_of(day);
    known.push_back(known_number(reader, number, date, documents));
    if (date)
      known.back().dates.emplace_back(*date, dated);
  }
  if (!one_day && !citing.without_date.empty())
    known.push_back(known_number(reader, number, std::nullopt, citing.without_date));
  std::stable_sort(known.begin(), known.end(),
                   [](const KnownNumber& a, const KnownNumber& b) { return a.count > b.count; });
  return known;
}

// The number as it is written where it stands: a key knows no capitals and no marks.
std::optional<DocumentNumber> written_form(const Reader& reader, FieldId field,
                                           const std::string& term) {
  const std::vector<Xapian::docid> bearers(reader.database.postlist_begin(term),
                                           reader.database.postlist_end(term));
  const auto first =
      std::min_element(bearers.begin(), bearers.end(), [&](Xapian::docid a, Xapian::docid b) {
        return reader.columns->place_of(a) < reader.columns->place_of(b);
      });
  if (first == bearers.end())
    return std::nullopt;
  const auto means = [&](const DocumentNumber& number) {
    return schema::field_term(field, number.key()) == term;
  };
  const schema::DocumentRecord record = schema::decode_record(stored_data(reader, *first));
  if (field == FieldId::number && record.head.number)
    return DocumentNumber::parse(*record.head.number);
  for (const analyzers::Citation& citation : record.citations)
    if (citation.number && means(*citation.number))
      return citation.number;
  return std::nullopt;
}

// A term of a whole number: neither dated nor one of the partial keys, which end in '|' or name a
// body alone.
bool is_whole(const std::string& term) {
  return term.find('@') == std::string::npos && !term.ends_with('|') &&
         term.find("||") == std::string::npos;
}

bool holds(const std::vector<std::string>& terms, const std::string& wanted) {
  return std::find(terms.begin(), terms.end(), wanted) != terms.end();
}

// The terms of whole numbers that begin with `start` and whose documents also have the term
// `asked`.
std::vector<std::string> whole_terms(const Xapian::Database& database, const std::string& asked,
                                     const std::string& start) {
  std::vector<std::string> terms;
  const std::vector<Xapian::docid> documents(database.postlist_begin(asked),
                                             database.postlist_end(asked));
  if (documents.empty())
    return terms;
  for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term)
    if (is_whole(*term) &&
        std::binary_search(documents.begin(), documents.end(), *database.postlist_begin(*term)))
      terms.push_back(*term);
  return terms;
}

// The digit that a letter or digit may be misread for; 0 for others.
char look_alike_digit(char32_t letter) {
  struct Pair {
    char32_t letter;
    char digit;
  };
  static constexpr std::array<Pair, 11> pairs{{{U'O', '0'},
                                               {U'o', '0'},
                                               {U'Q', '0'},
                                               {U'I', '1'},
                                               {U'l', '1'},
                                               {U'|', '1'},
                                               {U'i', '1'},
                                               {U'S', '5'},
                                               {U's', '5'},
                                               {U'B', '8'},
                                               {U'Z', '2'}}};
  for (const Pair& pair : pairs)
    if (pair.letter == letter)
      return pair.digit;
  return 0;
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// `written` with look-alikes as digits in the sequence at its start.
std::string with_digits(std::string_view written) {
  std::string text(written);
  for (char& byte : text) {
    const char digit = look_alike_digit(static_cast<unsigned char>(byte));
    if (digit != 0)
      byte = digit;
    else if (!is_digit(byte))
      break;
  }
  return text;
}

}  // namespace

std::optional<DocumentNumber> as_written(const Reader& reader, const DocumentNumber& number) {
  for (const FieldId field : {FieldId::number, FieldId::cites})
    if (auto written = written_form(reader, field, schema::field_term(field, number.key())))
      return written;
  return std::nullopt;
}

NumberAnswer look_up(const Reader& reader, const DocumentNumber& number) {
  NumberAnswer answer;
  answer.number = as_written(reader, number).value_or(number).str();
  std::vector<Xapian::docid> held = bearers_of(reader, number);
  sort_newest_first(*reader.columns, held);
  for (const Xapian::docid id : held)
    answer.held.push_back(read_head(reader, id));
  answer.known = known_numbers(reader, number);
  return answer;
}

std::optional<DocumentNumber> complete(const Reader& reader,
                                       const analyzers::PartialNumber& partial) {
  std::optional<DocumentNumber> only;
  for (const FieldId field : {FieldId::number, FieldId::cites}) {
    const std::vector<std::string> asked = schema::partial_number_terms(field, partial);
    for (const std::string& term : whole_terms(reader.database, asked.front(), asked.back())) {
      const auto number = written_form(reader, field, term);
      if (!number || !holds(schema::number_terms(field, *number), asked.front()))
        continue;
      if (only && !(*only == *number))
        return std::nullopt;
      only = number;
    }
  }
  return only;
}

std::vector<DocumentNumber> misread_numbers(const Reader& reader, std::string_view written) {
  std::vector<DocumentNumber> found;
  for (std::size_t begin = 0; begin < written.size();) {
    const std::string_view rest = written.substr(begin);
    const std::string candidate = with_digits(rest);
    if (candidate != rest)
      for (const analyzers::NumberMatch& match : analyzers::find_query_numbers(candidate))
        if (match.digits_to_code.begin == 0 && match.number)
          if (auto number = as_written(reader, *match.number))
            found.push_back(std::move(*number));
    begin = std::min(written.find(' ', begin), written.size() - 1) + 1;
  }
  return found;
}

}  // namespace vankien::searcher
