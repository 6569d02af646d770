// Why a file is found or not: what an index knows of one file on the disk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/document_number.h"
#include "indexer/reason.h"

namespace vankien::indexer {

enum class FileFate {
  indexed,
  failed,
  opened,    // a container: what lies in it has fates of its own
  withheld,  // for the administrator's eyes alone
  not_seen,  // in a folder of the index, and new since the last update
  outside,   // in no folder of the index
};

struct FileReport {
  std::filesystem::path path;
  FileFate fate = FileFate::outside;
  Reason reason;         // of a failed one
  std::string id;        // of the document of an indexed one
  bool changed = false;  // on the disk since the index read it; gone is changed too
};

FileReport report_file(const std::filesystem::path& index, const std::filesystem::path& file);

// The files whose names bear the number, whatever became of them.
std::vector<FileReport> files_named(const std::filesystem::path& index,
                                    const analyzers::DocumentNumber& number);

}  // namespace vankien::indexer
