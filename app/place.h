// Where something stands in a configuration file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vankien::app {

class Place {
 public:
  explicit Place(std::string file) : file_(std::move(file)) {}

  // Another key of the same file, or of the same line; lines count from 1.
  [[nodiscard]] Place at(std::uint32_t line, std::string_view key) const;
  [[nodiscard]] Place named(std::string_view key) const { return at(line_, key); }
  [[nodiscard]] const std::string& key() const { return key_; }

  // Throws schema::Error(usage): "FILE:LINE: TEXT "KEY"", in the reader's language.
  [[noreturn]] void fail(std::string_view vietnamese, std::string_view english) const;

 private:
  std::string file_;
  std::uint32_t line_ = 1;
  std::string key_;
};

}  // namespace vankien::app
