// Reads one signature block from its first word on.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/signature.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

struct BlockReading {
  std::optional<Signature> signature;
  std::size_t read_to = 0;  // byte up to which the words were capitals of authority and office
};

// The block that begins with the first word of `range`, if one does.
BlockReading read_signature_block(std::string_view text, Span range);

}  // namespace vankien::analyzers
