// The two acts of an administrator on single files: letting one past the secrecy guard, and
// removing every trace of one. Both are written to the audit log first.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "indexer/indexer.h"
#include "indexer/trace_search.h"

namespace vankien::indexer {

// The content of a withheld file passes from now on, under any name, and the file is read at once.
// `options.paths` is not looked at. Throws schema::Error(usage) when the file is not withheld, and
// what update() throws.
Summary release(const Options& options, const std::filesystem::path& file,
                const std::string& reason, const Extractor& extractor);

struct Purge {
  std::size_t documents = 0;                       // taken out of the index
  std::vector<std::filesystem::path> still_there;  // its files on the disk, which nobody touched
  TraceSearch proof;
};

// `wanted`: a file, indexed or not, or the id of a document. Its record, text, terms and the states
// of its files leave the index, which is written anew without freed blocks; then the bytes of all
// files of the index are searched. The content is withheld if an update meets it again. Throws
// schema::Error(usage) when the index knows nothing of it, (index_locked), (disk_full).
Purge purge(const Options& options, const std::string& wanted, const std::string& reason,
            const Extractor& extractor);

}  // namespace vankien::indexer
