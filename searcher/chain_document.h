// A document as a chain needs it, read once: its head, what it does to one other, which reviews it
// announces of itself.
#pragma once

#include <xapian.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analyzers/relation.h"
#include "analyzers/review_due.h"
#include "schema/record.h"
#include "searcher/reader.h"

namespace vankien::searcher {

struct ChainDocument {
  schema::RecordHead head;
  std::set<analyzers::Relation> does;     // to the cited document, by citations that mean it
  std::vector<analyzers::ReviewDue> due;  // of this document, not of one that it cites
};

struct CitedDocument {
  Xapian::docid id = 0;  // 0: none
  std::optional<std::string> number{};
};

ChainDocument read_chain_document(const Reader& reader, Xapian::docid id,
                                  const CitedDocument& cited);

}  // namespace vankien::searcher
