// Which held document a citation by type, year and body means: the one of that type and body whose
// title names the year ("… năm 2023"), issued in it or at the end of the year before.
#pragma once

#include <xapian.h>

#include <vector>

#include "schema/annual_key.h"
#include "searcher/binding.h"
#include "searcher/reader.h"
#include "searcher/relations.h"

namespace vankien::searcher {

// Held when exactly one document not newer than the citing one remains.
Bound bind_annual(const Reader& reader, const schema::AnnualKey& key, const CitingPlace& citing);

// The documents whose citations of this kind mean the document `id` with this head, and the
// strongest thing that each does to it; ids ascending.
std::vector<IncomingRelation> annual_citing(const Reader& reader, Xapian::docid id,
                                            const schema::RecordHead& head);

}  // namespace vankien::searcher
