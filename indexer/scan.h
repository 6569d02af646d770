// Compares what the index knows of some folders and files with what the disk holds.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "indexer/extractor.h"
#include "indexer/file_state.h"
#include "indexer/recognised_texts.h"
#include "indexer/roots.h"

namespace vankien::indexer {

struct Scan {
  FileStates holds;                      // known files that are as they were, or out of scope
  FileStates gone;                       // known files that are not there any more
  std::map<FileKey, FileStamp> to_read;  // new files and those that may have changed
  std::map<FileKey, Reason> unreadable;  // cannot even be looked at, and why
};

struct ScanInput {
  const std::vector<Scope>& scopes;
  const Roots& roots;
  const FileStates& known;             // under today's keys
  const std::filesystem::path& index;  // passed over
  bool retry_withheld;                 // else withheld ones with the same stamp stay withheld
  bool retry_failed;           // else files that failed with the same stamp are not read again, ...
  const Extractor& extractor;  // opens containers
  const RecognisedTexts& recognised;  // ... but for scans that waited and have been read since
};

Scan scan(const ScanInput& input);

// Whether a known file is worth another try: what could not be read at all costs nothing, the rest
// only on request.
bool may_be_retried(const FileState& state, const ScanInput& input);

}  // namespace vankien::indexer
