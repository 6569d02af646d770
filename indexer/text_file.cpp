#include <optional>

#include "analyzers/document_text.h"
#include "analyzers/legacy_text.h"
#include "analyzers/unicode.h"
#include "indexer/limits.h"
#include "indexer/readers.h"

namespace vankien::indexer {
namespace {

using analyzers::document_text;

// Bytes of an encoding with one byte a character, each as the character that Latin-1 has there.
std::string as_characters(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char byte : bytes)
    analyzers::append_utf8(text, static_cast<unsigned char>(byte));
  return text;
}

// nullopt when the bytes are Vietnamese in no encoding from before Unicode.
std::optional<FileText> read_legacy_bytes(std::string_view bytes) {
  auto characters = document_text(as_characters(bytes));
  if (std::holds_alternative<analyzers::NotText>(characters))
    return std::nullopt;
  auto read = analyzers::read_legacy_text(std::get<std::string>(std::move(characters)));
  return read.converted ? std::optional(FileText{std::move(read.text), true, false}) : std::nullopt;
}

}  // namespace

Reading read_text(std::string_view bytes) {
  if (bytes.size() > max_text_bytes)
    return Unread{because(ReasonCode::text_too_large, max_text_bytes / megabyte)};
  auto text = document_text(bytes);
  if (const auto* not_text = std::get_if<analyzers::NotText>(&text)) {
    if (auto legacy = read_legacy_bytes(bytes))
      return *std::move(legacy);
    return Unread{because(ReasonCode::unknown_encoding, not_text->reason)};
  }
  auto& decoded = std::get<std::string>(text);
  if (decoded.find_first_not_of(" \t\n\f\r") == std::string::npos)
    return Unread{because(ReasonCode::only_white_space)};
  auto read = analyzers::read_legacy_text(std::move(decoded));
  return FileText{std::move(read.text), read.converted, read.doubtful};
}

}  // namespace vankien::indexer
