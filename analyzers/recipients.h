// "Nơi nhận": to whom a document goes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

struct Recipients {
  std::vector<std::string>
      names;  // "Thường trực Tỉnh ủy (b/c)": without dash, brace and final punctuation
  Span span;  // bytes of the text read, from "Nơi nhận" to the end of the list
};

// The list of recipients that belongs to `signature`: the first below it, else the last above it.
// Without a signature the last of `range`.
std::optional<Recipients> find_recipients(std::string_view text, Span range,
                                          std::optional<Span> signature);

}  // namespace vankien::analyzers
