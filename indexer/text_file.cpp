#include <fmt/format.h>

#include "analyzers/document_text.h"
#include "indexer/limits.h"
#include "indexer/readers.h"

namespace vankien::indexer {

Reading read_text(std::string_view bytes) {
  if (bytes.size() > max_text_bytes)
    return Unread{fmt::format("more than {} MB of text", max_text_bytes / megabyte)};
  auto text = analyzers::document_text(bytes);
  if (const auto* not_text = std::get_if<analyzers::NotText>(&text))
    return Unread{fmt::format("no text in a known encoding: {}", not_text->reason)};
  auto& decoded = std::get<std::string>(text);
  if (decoded.find_first_not_of(" \t\n\f\r") == std::string::npos)
    return Unread{"it holds no text, only white space"};
  return std::move(decoded);
}

}  // namespace vankien::indexer
