// Carries out a plan: in place in one transaction, or as a new generation made of small databases.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "indexer/change_plan.h"
#include "indexer/document_source.h"
#include "indexer/index_metadata.h"
#include "indexer/indexer.h"
#include "indexer/progress_meter.h"
#include "indexer/settled_bodies.h"
#include "indexer/synonyms.h"
#include "schema/index_directory.h"

namespace vankien::indexer {

// All that one commit needs to know. References must outlive the writing.
struct WriteTask {
  const schema::IndexDirectory& index;
  const ChangePlan& plan;
  const Sources& sources;
  const std::vector<schema::KnownBody>& known_bodies;
  unsigned threads;
  ProgressMeter& progress;
  std::function<std::uint64_t(const DocumentChange&)> bytes_of;  // size of its file
};

// What became of one planned change.
struct ChangeResult {
  FileOutcome outcome = FileOutcome::indexed;
  Reason reason;                       // of a failed one
  analyzers::IssuerEvidence evidence;  // in a document of ...
  std::optional<int> year;
  std::string copy{};  // copy_key()
};
using ChangeResults = std::vector<ChangeResult>;  // one for each of plan.changes

// Gives the metadata that go with the results, once they are known.
using MetadataAfter = std::function<const IndexMetadata&(const ChangeResults&)>;

// Both commit everything or nothing, and return the results. They throw what Xapian throws, and
// schema::Error.

// For few changes: documents are made in parallel, kept in memory, and written in one transaction
// that also changes the metadata.
ChangeResults write_in_place(const WriteTask& task, const IndexMetadata& before,
                             const MetadataAfter& after);

// For many: a database for each few hundred documents, made in parallel, merged with what stays of
// the present generation, published.
ChangeResults write_new_generation(const WriteTask& task, const IndexMetadata& before,
                                   const MetadataAfter& after);

// Writes the present generation anew. What was deleted still stands in freed blocks; a
// copy has none. Whoever deletes what must not stay sets IndexMetadata::traces in the same commit,
// so that a process that ended in between leaves it to the next. Throws schema::Error(disk_full).
void write_anew(const schema::IndexDirectory& index);

// What both do at the end, before they commit: metadata, synonyms of `words`, bodies.
void write_collection_data(Xapian::WritableDatabase& database, const WriteTask& task,
                           const ChangeResults& results, const Words& words);

}  // namespace vankien::indexer
