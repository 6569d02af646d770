// What an administrator knows better than the text of a document says.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/date.h"
#include "analyzers/letterhead.h"
#include "indexer/file_state.h"

namespace vankien::indexer {

// One row of the table: the content it is about, or the path of its file below the indexed folder,
// and what holds of it. What is absent stays as it was read.
struct Correction {
  std::string sha256;  // content_hash.h's, of the file
  std::string path;
  std::optional<std::string> number;  // in any written form; complete
  std::optional<std::string> type;    // code of document_type.h's table
  std::optional<std::string> body;    // name of the issuing body
  std::optional<analyzers::Date> date;
  std::optional<std::string> title;
  std::optional<std::string> signer;
};

using Corrections = std::vector<Correction>;

// The last row about a document; nullptr when there is none.
const Correction* find_correction(const Corrections& corrections,
                                  const std::vector<std::string>& hashes,
                                  const std::vector<FileKey>& files);

// Document id → fingerprint() of the row about it, for those that have one.
std::map<std::string, std::string> corrections_of(const FileStates& files,
                                                  const Corrections& corrections);

// Equal for rows that say the same, whatever they are about; empty for nullptr and for rows that
// say nothing.
std::string fingerprint(const Correction* correction);

// Puts its values in the place of those that were read. Gives the fields of INTERFACE §3 that it
// decided.
std::vector<std::string> apply(const Correction& correction, analyzers::Letterhead& letterhead);

}  // namespace vankien::indexer
