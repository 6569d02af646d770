// The end of a document: who signed it and to whom it goes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/recipients.h"
#include "analyzers/signature.h"

namespace vankien::analyzers {

// What the text says from its first signature on, and before it of recipients.
struct Closing {
  std::optional<Signature> signature;
  std::optional<Recipients> recipients;
  std::size_t begin = 0;  // of signature and recipients; `end` where there are none
  std::size_t end = 0;    // byte after them
};

// Of the text from `begin` up to its first annex.
Closing read_closing(std::string_view text, std::size_t begin);

}  // namespace vankien::analyzers
