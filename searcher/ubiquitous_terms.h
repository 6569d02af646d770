// Steps around a fault of Xapian 1.4.
#pragma once

#include <xapian.h>

namespace vankien::searcher {

// The same documents for a query without weights. Where it needs no weight of a term that every
// document holds, Xapian reads the list of all documents under the term's name, and once documents
// have been deleted it stops at that list's second block: DatabaseCorruptError "Unexpected end of
// posting list", though nothing is damaged. Such terms become every_document().
Xapian::Query without_ubiquitous_terms(const Xapian::Query& query,
                                       const Xapian::Database& database);

}  // namespace vankien::searcher
