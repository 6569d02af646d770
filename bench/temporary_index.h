// An index of some folders that lives as long as this.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "indexer/indexer.h"

namespace vankien::bench {

class TemporaryIndex {
 public:
  explicit TemporaryIndex(const std::vector<std::filesystem::path>& folders) {
    std::string name = (std::filesystem::temp_directory_path() / "vankien-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
      throw std::runtime_error("no temporary folder");
    path_ = name;
    const indexer::Extractor extractor;
    indexer::Options options;
    options.index = path_;
    options.paths = folders;
    indexer::update(options, extractor);
  }
  ~TemporaryIndex() { std::filesystem::remove_all(path_); }
  TemporaryIndex(const TemporaryIndex&) = delete;
  TemporaryIndex& operator=(const TemporaryIndex&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace vankien::bench
