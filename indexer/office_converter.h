// Formats of old office programs into packages of today's, by LibreOffice in a sandbox: one start
// for many files, for a start takes seconds.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "indexer/file_descriptor.h"
#include "indexer/reason.h"
#include "indexer/sandbox.h"

namespace vankien::indexer {

// Thread-safe.
class OfficeConverter {
 public:
  using Converted = std::variant<FileDescriptor, Reason>;
  using FindSandbox = std::variant<Sandbox, Reason> (*)();

  explicit OfficeConverter(FindSandbox find = find_sandbox) : find_sandbox_(find) {}

  // Files that will be asked for: whoever comes first has some of the others converted too.
  void expect(const std::filesystem::path& file, std::string_view target);

  // The open package ("docx", "xlsx", "pptx") that the file becomes, or why not. Takes seconds for
  // the first of a batch.
  Converted convert(const std::filesystem::path& file, std::string_view target);

 private:
  using Batch = std::vector<std::filesystem::path>;

  Batch next_batch(const std::filesystem::path& first, std::string_view target);
  // Fills done_; returns those that are to be tried again, always fewer than `batch`.
  Batch run(const Batch& batch, std::string_view target);
  [[nodiscard]] std::variant<int, Reason> convert_all(const Batch& batch, std::string_view target,
                                                      const SandboxFolder& folder) const;
  Batch give_up(Batch left, const std::variant<int, Reason>& end);

  const FindSandbox find_sandbox_;
  std::mutex mutex_;
  std::map<std::filesystem::path, std::string> expected_;  // with their targets
  std::map<std::filesystem::path, Converted> done_;
};

}  // namespace vankien::indexer
