// Finds the files of a folder. Reads names and stamps only; what is in a file is for others.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extractor.h"
#include "indexer/file_stamp.h"

namespace vankien::indexer {

struct FoundFile {
  std::string path;  // relative to the folder walked, '/' between parts
  FileStamp stamp;
};

struct Found {
  std::vector<FoundFile> files;     // in byte order of their paths
  std::vector<Skipped> failed;      // in byte order of their paths
  std::vector<std::string> unread;  // relative paths that could not be read ("" the folder
                                    // itself): they and what lies below are unknown, not gone
};

// True for files that people did not mean to keep: hidden ones, locks and backups of editors.
bool is_leftover(std::string_view file_name);

// All files below `folder`, through links too; a folder that several ways lead to is read once.
// Leftovers are passed over. Links that lead nowhere or back above themselves, names with control
// characters, and what is neither file nor folder are `failed`. `index` is passed over: an index in
// the folder that it covers is no document.
Found walk(const std::filesystem::path& folder, const std::filesystem::path& index = {});

// The one file `path` relative to `folder`, under the same rules.
Found look_at(const std::filesystem::path& folder, const std::string& path);

}  // namespace vankien::indexer
