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

// What the files of a scan hold now.
struct Contents {
  std::map<FileKey, std::string> hashes;  // that differ from what was known
  FileStates holds;                       // known after all: only the stamp is another
  FileStates failed;                      // cannot be read: new ones only
  std::vector<Skipped> unread;            // cannot be read now: their documents stay
  std::map<FileKey, FileStamp> members;   // of containers that were opened; their keys are in the
                                          // maps above
  FileStates gone;                        // members that are not there any more
};
Contents read_contents(const ScanInput& input, const Scan& scan, unsigned threads);

}  // namespace vankien::indexer
