// What a program in a sandbox reads and writes, under the same paths inside and outside.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <system_error>

namespace vankien::indexer {

// A folder of this process alone, which goes with all that is in it.
class SandboxFolder {
 public:
  SandboxFolder();
  ~SandboxFolder();
  SandboxFolder(const SandboxFolder&) = delete;
  SandboxFolder& operator=(const SandboxFolder&) = delete;

  // Why it could not be made; then nothing else may be asked for.
  [[nodiscard]] const std::error_code& error() const { return error_; }

  // The name of the n-th input: the names of files reach no other program.
  [[nodiscard]] std::filesystem::path input(std::size_t n) const {
    return path_ / "in" / std::to_string(n);
  }
  [[nodiscard]] std::filesystem::path inputs() const { return path_ / "in"; }
  [[nodiscard]] std::filesystem::path results() const { return path_ / "out"; }
  [[nodiscard]] std::filesystem::path scratch() const { return path_ / "tmp"; }

 private:
  std::filesystem::path path_;
  std::error_code error_;
};

}  // namespace vankien::indexer
