// Reads the files that a scan found new or changed, and the members of containers among them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "indexer/scan.h"

namespace vankien::indexer {

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
