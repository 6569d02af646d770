#include "analyzers/document_text.h"
#include "indexer/limits.h"
#include "indexer/readers.h"

namespace vankien::indexer {

Reading read_text(std::string_view bytes) {
  if (bytes.size() > max_text_bytes)
    return Unread{because(ReasonCode::text_too_large, max_text_bytes / megabyte)};
  auto text = analyzers::document_text(bytes);
  if (const auto* not_text = std::get_if<analyzers::NotText>(&text))
    return Unread{because(ReasonCode::unknown_encoding, not_text->reason)};
  auto& decoded = std::get<std::string>(text);
  if (decoded.find_first_not_of(" \t\n\f\r") == std::string::npos)
    return Unread{because(ReasonCode::only_white_space)};
  return std::move(decoded);
}

}  // namespace vankien::indexer
