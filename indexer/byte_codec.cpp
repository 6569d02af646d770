#include "indexer/byte_codec.h"

#include <fmt/format.h>

#include "schema/error.h"

namespace vankien::indexer {

ByteWriter& ByteWriter::number(std::uint64_t value) {
  for (int shift = 0; shift < 64; shift += 8)
    bytes_ += static_cast<char>(value >> shift & 0xff);
  return *this;
}

ByteWriter& ByteWriter::text(std::string_view value) {
  number(value.size());
  bytes_ += value;
  return *this;
}

std::string_view ByteReader::take(std::uint64_t size) {
  if (size > bytes_.size())
    throw schema::Error(schema::ErrorCode::index_damaged, fmt::format("{} is cut short", what_));
  const std::string_view taken = bytes_.substr(0, size);
  bytes_.remove_prefix(size);
  return taken;
}

std::uint64_t ByteReader::number() {
  std::uint64_t value = 0;
  int shift = 0;
  for (const char byte : take(sizeof value)) {
    value |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
    shift += 8;
  }
  return value;
}

std::string ByteReader::text() {
  return std::string(take(number()));
}

}  // namespace vankien::indexer
