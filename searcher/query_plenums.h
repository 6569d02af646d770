// Resolutions that a query names by the plenum that made them: "NQTW4", "Nghị quyết Trung ương 4
// (khóa XI)".
#pragma once

#include "searcher/query_units.h"

namespace vankien::searcher {

// The words of such a name also mean the documents that analyzers/named_document.h knows under it,
// of every term where none is named.
void read_plenums(Units& units);

}  // namespace vankien::searcher
