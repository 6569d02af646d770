// An index of some folders that lives as long as this.
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/indexer.h"
#include "tests/temporary_folder.h"

namespace vankien::bench {

class TemporaryIndex {
 public:
  explicit TemporaryIndex(const std::vector<std::filesystem::path>& folders) {
    const indexer::Extractor extractor;
    indexer::Options options;
    options.index = folder_.path();
    options.paths = folders;
    indexer::update(options, extractor);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

 private:
  tests::TemporaryFolder folder_;
};

}  // namespace vankien::bench
