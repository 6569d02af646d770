// An original on disk, open for reading; its size is fixed when it is opened.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace vankien::web {

class OpenFile {
 public:
  // nullptr when it cannot be opened, is no regular file or is a symbolic link.
  static std::shared_ptr<const OpenFile> open(const std::filesystem::path& path);
  ~OpenFile();
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  [[nodiscard]] std::uint64_t size() const { return size_; }

  // As the disk knew them when it was opened. No change of the content leaves the state as it was,
  // but two within a tick of the clock (some 10 ms).
  struct State {
    std::time_t modified = 0;
    std::time_t changed = 0;  // content or name or rights; nobody can set it back
    std::string identity;     // of file and state, no more than that
  };
  [[nodiscard]] const State& state() const { return state_; }

  // Reads from `offset` into `buffer`; how many bytes came, 0 at the end or on an error. Safe from
  // many threads.
  [[nodiscard]] std::size_t read(std::uint64_t offset, std::span<char> buffer) const;

 private:
  OpenFile(int descriptor, std::uint64_t size, State state)
      : descriptor_(descriptor), size_(size), state_(std::move(state)) {}

  int descriptor_;
  std::uint64_t size_;
  State state_;
};

}  // namespace vankien::web
