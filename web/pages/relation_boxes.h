// What a document does to others and others do to it, a box a kind.
#pragma once

#include <vector>

#include "schema/record.h"
#include "searcher/search.h"
#include "web/html.h"
#include "web/pages/cited_document_row.h"
#include "web/pages/cited_documents.h"

namespace vankien::web {

// What changes the document stands first, then what it does to others (`cited`, each told by
// `row`), then who else cites it.
void write_relation_boxes(Html& html, const schema::RecordHead& head,
                          const std::vector<CitedDocument>& cited, const CitedDocumentRow& row,
                          const std::vector<searcher::CitingGroup>& cited_by);

}  // namespace vankien::web
