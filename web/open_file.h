// An original on disk, open for reading; its size is fixed when it is opened.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace vankien::web {

class OpenFile {
 public:
  // nullptr when it cannot be opened, is no regular file or is a symbolic link.
  static std::shared_ptr<const OpenFile> open(const std::filesystem::path& path);
  ~OpenFile();
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  [[nodiscard]] std::uint64_t size() const { return size_; }

  // Reads from `offset` into `buffer`; how many bytes came, 0 at the end or on an error. Safe from
  // many threads.
  [[nodiscard]] std::size_t read(std::uint64_t offset, std::span<char> buffer) const;

 private:
  OpenFile(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}

  int descriptor_;
  std::uint64_t size_;
};

}  // namespace vankien::web
