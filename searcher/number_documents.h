// Who carries and who cites a number of a query, with what each is worth.
#pragma once

#include <xapian.h>

#include "searcher/columns.h"
#include "searcher/document_list.h"
#include "searcher/query.h"

namespace vankien::searcher {

// Weights far above what words can reach: bearers of the day asked for, then what cites that day's
// document, then other bearers, then what else cites the number. Among bearers the type that was
// typed stands first, among equals the newer date.
DocumentList number_documents(const Xapian::Database& database, const Columns& columns,
                              const NumberItem& item);

}  // namespace vankien::searcher
