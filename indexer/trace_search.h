// Proof that nothing of a document is left: a search for its own words in the bytes of all files of
// an index.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vankien::indexer {

// Bytes that only this document brought into the index: its id, and its longest words that no
// other document holds, whole or within a word. Call it while the document is there.
std::vector<std::string> own_bytes(const Xapian::Database& database, const std::string& id);

struct TraceSearch {
  std::size_t files = 0;
  std::uint64_t bytes = 0;
  std::vector<std::filesystem::path> found;  // files that hold any of them
};

// Reads every file below the folder. Throws schema::Error(input_output) for one that it cannot
// read: what was not read proves nothing.
TraceSearch search_traces(const std::filesystem::path& folder,
                          const std::vector<std::string>& traces);

}  // namespace vankien::indexer
