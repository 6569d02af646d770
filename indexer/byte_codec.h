// Numbers and texts into bytes and back, for what the indexer keeps beside the documents.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vankien::indexer {

class ByteWriter {
 public:
  ByteWriter& number(std::uint64_t value);   // 8 bytes, little end first
  ByteWriter& text(std::string_view value);  // its length, then its bytes
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Reads what ByteWriter wrote, in the same order. Throws schema::Error(index_damaged) when the
// bytes are too few; `what` names them in the message. The bytes must outlive the reader.
class ByteReader {
 public:
  ByteReader(std::string_view bytes, std::string_view what) : bytes_(bytes), what_(what) {}

  std::uint64_t number();
  std::string text();
  [[nodiscard]] bool at_end() const { return bytes_.empty(); }

 private:
  std::string_view take(std::uint64_t size);

  std::string_view bytes_;
  std::string_view what_;
};

}  // namespace vankien::indexer
