// What the index keeps beside its documents: roots, the states of files, and by which rules
// its records were made.
#pragma once

#include <xapian.h>

#include <string>

#include "indexer/file_state.h"
#include "indexer/roots.h"

namespace vankien::indexer {

struct IndexMetadata {
  Roots::Folders roots;
  FileStates files;
  std::string rules{};  // differ when records made or files read anew might differ
  // Document id → fingerprint() of the correction that its record was made with, if any.
  std::map<std::string, std::string> corrections{};
  // Freed blocks hold what must not stay: write_anew() is due, and clears this.
  bool traces = false;

  bool operator==(const IndexMetadata&) const = default;
};

// Throws schema::Error(other_schema) when another version of vankien wrote the index,
// (index_damaged) when an entry cannot be read.
IndexMetadata read_metadata(const Xapian::Database& database);

// Writes what differs, the schema version and the time. Commits nothing.
void write_metadata(Xapian::WritableDatabase& database, const IndexMetadata& before,
                    const IndexMetadata& after);

}  // namespace vankien::indexer
