// The text of a document as vankien stores and serves it: NFC, LF line ends, nothing else changed
// or removed. All offsets that leave the analyzers count in this text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace vankien::analyzers {

// Bytes that are no text, with the reason in English words for a person ("not UTF-8: byte 1432
// (0xE1)").
struct NotText {
  std::string reason;
};

// More bytes are refused as NotText: ICU counts in 32 bits, and a text may grow when it is
// normalised.
inline constexpr std::size_t max_document_bytes = std::size_t{512} << 20U;

// Reads UTF-8 (with or without byte order mark) and UTF-16 (with one). NUL bytes and ill-formed
// sequences make it NotText. The result is NFC with LF line ends; a leading byte order mark is a
// sign of the encoding and is dropped.
std::variant<std::string, NotText> document_text(std::string_view bytes);

}  // namespace vankien::analyzers
