// The data of a document: 'V', then four sections (head, rest of the record, text, word starts),
// each as length (4 bytes), CRC-32 (4 bytes), both little endian, and its bytes. Head and rest are
// CBOR, word starts numbers of 4 bytes.
#include "schema/stored_document.h"

#include <fmt/format.h>
#include <zlib.h>

#include <array>
#include <nlohmann/json.hpp>

#include "schema/error.h"
#include "schema/record_fields.h"

namespace vankien::schema {
namespace {

constexpr char format_byte = 'V';
constexpr std::size_t header_bytes = 8;

enum class Section : std::size_t { head, rest, text, word_starts };

void append_number(std::string& out, std::uint32_t value) {
  for (unsigned shift = 0; shift < 32; shift += 8)
    out += static_cast<char>(value >> shift & 0xFFU);
}

std::uint32_t number_at(std::string_view bytes, std::size_t offset) {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < 4; ++i)
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[offset + i])) << (8 * i);
  return value;
}

std::uint32_t checksum(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

void append_section(std::string& out, std::string_view bytes) {
  if (bytes.size() > 0xFFFFFFFFU)
    throw Error(ErrorCode::input_output, "a document of more than 4 GB cannot be stored");
  append_number(out, static_cast<std::uint32_t>(bytes.size()));
  append_number(out, checksum(bytes));
  out.append(bytes);
}

std::string_view as_view(const std::vector<std::uint8_t>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

[[noreturn]] void damaged(std::string_view what) {
  throw Error(ErrorCode::index_damaged, fmt::format("stored document: {}", what));
}

std::string_view section(std::string_view data, Section wanted) {
  if (data.empty() || data.front() != format_byte)
    damaged("unknown format");
  std::size_t offset = 1;
  for (std::size_t i = 0;; ++i) {
    if (data.size() - offset < header_bytes)
      damaged("cut off");
    const std::size_t size = number_at(data, offset);
    const std::uint32_t sum = number_at(data, offset + 4);
    offset += header_bytes;
    if (data.size() - offset < size)
      damaged("cut off");
    const std::string_view bytes = data.substr(offset, size);
    if (i == static_cast<std::size_t>(wanted)) {
      if (checksum(bytes) != sum)
        damaged("checksum differs");
      return bytes;
    }
    offset += size;
  }
}

nlohmann::json cbor(std::string_view bytes) {
  nlohmann::json value = nlohmann::json::from_cbor(bytes, true, false);
  if (value.is_discarded())
    damaged("no CBOR");
  return value;
}

}  // namespace

std::string encode(const StoredDocument& document, const WordStarts& word_starts) {
  std::string out(1, format_byte);
  out.reserve(document.text.size() + 1024);
  append_section(out, as_view(nlohmann::json::to_cbor(head_fields(document.record.head))));
  append_section(out, as_view(nlohmann::json::to_cbor(rest_fields(document.record))));
  append_section(out, document.text);
  std::string starts;
  for (const std::uint32_t start : word_starts)
    append_number(starts, start);
  append_section(out, starts);
  return out;
}

RecordHead decode_head(std::string_view data) {
  try {
    return head_from(cbor(section(data, Section::head)));
  } catch (const nlohmann::json::exception& error) {
    damaged(error.what());
  }
}

DocumentRecord decode_record(std::string_view data) {
  try {
    DocumentRecord record = record_from(cbor(section(data, Section::rest)));
    record.head = decode_head(data);
    return record;
  } catch (const nlohmann::json::exception& error) {
    damaged(error.what());
  }
}

std::string_view decode_text(std::string_view data) {
  return section(data, Section::text);
}

WordStarts decode_word_starts(std::string_view data) {
  const std::string_view bytes = section(data, Section::word_starts);
  WordStarts starts;
  starts.reserve(bytes.size() / 4);
  for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4)
    starts.push_back(number_at(bytes, at));
  return starts;
}

}  // namespace vankien::schema
