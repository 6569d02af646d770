#include "searcher/written_number.h"

#include <algorithm>

#include "schema/stored_document.h"
#include "schema/terms.h"
#include "searcher/document_reader.h"

namespace vankien::searcher {
namespace {

using analyzers::DocumentNumber;
using schema::FieldId;

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
    if (is_whole_key(*term) &&
        std::binary_search(documents.begin(), documents.end(), *database.postlist_begin(*term)))
      terms.push_back(*term);
  return terms;
}

}  // namespace

std::optional<DocumentNumber> as_written(const Reader& reader, const DocumentNumber& number) {
  return as_written(reader, number.key());
}

std::optional<DocumentNumber> as_written(const Reader& reader, const std::string& key) {
  for (const FieldId field : {FieldId::number, FieldId::cites})
    if (auto written = written_form(reader, field, schema::field_term(field, key)))
      return written;
  return std::nullopt;
}

bool is_whole_key(std::string_view key) {
  return key.find_first_of("@%") == std::string_view::npos && !key.ends_with('|') &&
         key.find("||") == std::string_view::npos;
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

}  // namespace vankien::searcher
