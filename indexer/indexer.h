// Brings an index up to date with folders and files: the writer's whole job in one call.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "indexer/correction.h"
#include "indexer/extractor.h"
#include "indexer/secrecy_guard.h"
#include "schema/bodies.h"

namespace vankien::indexer {

struct Progress {
  std::size_t files_done = 0;
  std::size_t files_total = 0;
  std::uint64_t bytes_done = 0;
  std::uint64_t bytes_total = 0;
};

struct Options {
  std::filesystem::path index;
  std::vector<std::filesystem::path>
      paths;  // folders and files; each named one that does not exist is a failure of its own
  std::vector<schema::KnownBody> known_bodies;  // the administrator's table
  Corrections corrections;                      // likewise
  SecrecyGuard guard;
  unsigned threads = 0;  // 0: one a core
  bool retry_failed = false;
  bool retry_withheld = false;      // read withheld files again, unchanged ones too
  bool allow_mass_removal = false;  // else more than half of at least 20 documents vanishing at
                                    // once removes nothing and is a failure
  std::function<void(const Progress&)>
      on_progress;  // called from one thread at a time, at most every 100 ms; may be empty
};

struct Summary {
  std::size_t added = 0;
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::vector<Skipped> failed;  // in order of path
  std::size_t withheld = 0;     // bear a mark of secrecy: nothing of their text is kept
  double seconds = 0;
};

// Reads what changed (by content hash), removes what is gone from the folders given, commits
// atomically; readers go on with the old state meanwhile. Small changes (write_mode.h says which)
// go in place; all others become a new generation, built as small databases merged by compaction.
// Scans wait; waiting_scans.h reads them.
// Throws schema::Error(index_locked) at once when another writer is at work, (other_schema),
// (disk_full), (index_damaged).
Summary update(const Options& options, const Extractor& extractor);

// What the index knows of its files, for `status`. `known_bodies` is the administrator's table.
struct Status {
  std::size_t documents = 0;
  std::size_t files = 0;
  std::vector<std::filesystem::path> withheld;  // for the administrator's eyes alone
  std::vector<Skipped> failed;
  std::uint64_t bytes_on_disk = 0;
  int schema = 0;
  std::string updated;  // ISO 8601, UTC
  std::vector<std::pair<std::string, std::filesystem::path>> roots;
  // Body codes in the documents' own numbers that no table knows, most documents first.
  std::vector<std::pair<std::string, std::size_t>> unknown_codes;
};
Status status(const std::filesystem::path& index,
              const std::vector<schema::KnownBody>& known_bodies = {});

}  // namespace vankien::indexer
