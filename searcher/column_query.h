// What a query asks of type, issuing body, year and date: documents by the columns in memory, as
// Xapian queries.
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/columns.h"
#include "searcher/query.h"

namespace vankien::searcher {

Xapian::Query type_query(const Columns& columns, const TypeItem& item);
Xapian::Query issuer_query(const Columns& columns, const IssuerItem& item);
// Documents of the bodies whose names begin with these words, each worth 100; empty for none.
Xapian::Query issued_by(const Columns& columns, const std::vector<Word>& words);
Xapian::Query year_query(const Columns& columns, const YearItem& item);
// Also texts that name the day, for `mentioned`; those issued on it weigh most.
Xapian::Query date_query(const Columns& columns, const DateItem& item);

}  // namespace vankien::searcher
