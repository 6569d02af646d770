// From what the index knows and what the disk holds to what must be done. Pure: no file is touched.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "indexer/file_state.h"

namespace vankien::indexer {

// A document to be written: its text is that of each of its files.
struct DocumentChange {
  // The content that is read where the text is not at hand.
  [[nodiscard]] const std::string& hash() const { return hashes.front(); }

  std::string id;
  std::vector<FileKey> files;       // in order; the first names the document
  std::vector<std::string> hashes;  // of their contents, one a file
  std::vector<std::string> joined;  // ids of held documents that become part of it
  bool known = false;               // the index holds a document of this id
  bool same_text = false;           // ... whose text is still right: only its record changes
};

struct ChangePlan {
  std::vector<DocumentChange> changes;  // in order of their first files
  std::vector<std::string> removed;     // ids of documents without any file, in order
};

// What it refers to must outlive the planning.
struct PlanInput {
  const FileStates& before;  // as the index has them, under today's keys
  const FileStates& now;     // those of them that still hold: not gone, not changed
  const std::map<FileKey, std::string>& hashes;  // content of new and changed files
  const std::set<std::string>& stale;            // documents whose records say what holds no more
  bool all_anew = false;  // records are made anew from the texts that the index has
};

// Documents are contents: equal content is one document with several files, and so is the same text
// in other formats (FileState::copy, once it is known). It keeps its id when
// its files move, and when a file is edited that no other file of the document outlives. New ids
// come from the content. Independent of the order in which files were found.
ChangePlan plan_changes(const PlanInput& input);

}  // namespace vankien::indexer
