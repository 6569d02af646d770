// Who carries a number and who cites it, read from the number terms alone.
#pragma once

#include <xapian.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "searcher/binding.h"
#include "searcher/cited_keys.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The documents that cite one number, by what they say besides; ids ascending. A document that
// names several days stands under each.
struct CitingDocuments {
  std::map<std::uint32_t, std::vector<Xapian::docid>> by_day;  // YYYYMMDD
  std::map<std::string, std::vector<Xapian::docid>> by_term;   // no day, but a term
  std::vector<Xapian::docid> plain;                            // neither
};

// The documents that cite a number in one way; ids ascending, at least one.
struct CitedPart {
  CitedAs cited;
  std::vector<Xapian::docid> citing;
};

// All of them, part by part, for the number of this key.
std::vector<CitedPart> parts_of(const std::string& key, const CitingDocuments& citing);

// Of a number or its key; ids ascending.
std::vector<Xapian::docid> bearers_of(const Reader& reader, const std::string& key);
std::vector<Xapian::docid> bearers_of(const Reader& reader,
                                      const analyzers::DocumentNumber& number);
CitingDocuments citing(const Reader& reader, const std::string& key);
CitingDocuments citing(const Reader& reader, const CitedKey& number);
CitingDocuments citing(const Reader& reader, const analyzers::DocumentNumber& number);

// The documents whose citations mean the document `id` with this head, as bind() decides; ids
// ascending.
std::vector<Xapian::docid> citing_document(const Reader& reader, Xapian::docid id,
                                           const schema::RecordHead& head);
// The same, as far as a number tells.
std::vector<Xapian::docid> citing_by_number(const Reader& reader, Xapian::docid id,
                                            const analyzers::DocumentNumber& number);
// Those of them that are among `some`, which ascend.
std::vector<Xapian::docid> citing_document(const Reader& reader, Xapian::docid id,
                                           const analyzers::DocumentNumber& number,
                                           const std::vector<Xapian::docid>& some);

// Days as the index holds them: YYYYMMDD, 0 for none.
std::uint32_t day_of(const analyzers::Date& date);
std::optional<analyzers::Date> date_of_day(std::uint32_t day);

}  // namespace vankien::searcher
