// Makes the documents that a plan asks for: from their files, or from the index where only the
// files' places changed.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <optional>
#include <string>

#include "analyzers/issuer.h"
#include "indexer/audit_log.h"
#include "indexer/change_plan.h"
#include "indexer/correction.h"
#include "indexer/extractor.h"
#include "indexer/file_state.h"
#include "indexer/recognised_texts.h"
#include "indexer/roots.h"
#include "indexer/secrecy_guard.h"

namespace vankien::indexer {

struct MadeDocument {
  FileOutcome outcome = FileOutcome::indexed;
  Reason reason;  // of a failed one
  // Only of an indexed one:
  Xapian::Document posting;
  analyzers::IssuerEvidence evidence;
  std::optional<int> year;
  std::string copy;  // copy_key()
};

// Where a document comes from and what is decided about it. References must outlive their users.
struct Sources {
  const Extractor& extractor;
  const RecognisedTexts& recognised;
  const AuditLog& audit;
  const SecrecyGuard& guard;
  const Corrections& corrections;
  const Roots& roots;
};

// For one thread at a time: it reads from the index. What it refers to must outlive it.
class DocumentSource {
 public:
  // `generation`: the database that holds the texts of known documents; empty when there is none.
  DocumentSource(const Sources& sources, std::filesystem::path generation)
      : sources_(sources), generation_(std::move(generation)) {}

  // A document of whose files one bears a mark of secrecy, in its text or its name, is withheld:
  // nothing of it is in the result. What the administrator released passes; what he purged does
  // not. A text over max_distinct_words fails as a whole.
  MadeDocument make(const DocumentChange& change);

 private:
  [[nodiscard]] Ruling ruling_of(const DocumentChange& change) const;
  Recognised text_of(const DocumentChange& change);
  Recognised extract(const DocumentChange& change) const;
  Extracted stored(const std::string& id);
  // Files of a change as the index has them; none where the text is read anew.
  std::vector<schema::FileReference> known_files(const DocumentChange& change);
  std::string data_of(const std::string& id);

  const Sources& sources_;
  std::filesystem::path generation_;
  std::optional<Xapian::Database> database_;
};

}  // namespace vankien::indexer
