// Who carries a number and who cites it, read from the number terms alone.
#pragma once

#include <xapian.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "searcher/reader.h"

namespace vankien::searcher {

// The documents that cite one number, by what they say of its date; ids ascending.
struct CitingDocuments {
  std::map<std::uint32_t, std::vector<Xapian::docid>> by_day;  // YYYYMMDD
  std::vector<Xapian::docid> without_date;  // that name no day with the number anywhere
};

std::vector<Xapian::docid> bearers_of(const Reader& reader,
                                      const analyzers::DocumentNumber& number);
CitingDocuments citing(const Reader& reader, const analyzers::DocumentNumber& number);

// The documents that cite the document `id`, whose number is `number`: those that give its date;
// and those that give none, when no other document carries the number and they are not older. A
// document without a date takes citations of every day when it is the only bearer.
std::vector<Xapian::docid> citing_document(const Reader& reader, Xapian::docid id,
                                           const std::optional<std::string>& number);

}  // namespace vankien::searcher
