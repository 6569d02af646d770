// What the PATHs of an update cover, and what the index knows of it under the names that follow.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "indexer/extractor.h"
#include "indexer/index_metadata.h"
#include "indexer/roots.h"

namespace vankien::indexer {

struct Coverage {
  Roots roots;
  std::vector<Scope> scopes;
  std::vector<Skipped> missing;         // PATHs that are not there
  std::optional<FileStates> relocated;  // the index's files under today's keys, if those differ
  std::set<std::string> renamed;        // documents that name files by former keys

  [[nodiscard]] bool holds(const FileKey& key) const;
};

// `stored` is what the index holds now. Independent of the order of `paths`.
Coverage cover(const std::vector<std::filesystem::path>& paths, const IndexMetadata& stored);

}  // namespace vankien::indexer
