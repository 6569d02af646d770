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

// The first list of recipients in `range`; `stop` is where a signature begins that must not be read
// as a part of it.
std::optional<Recipients> find_recipients(std::string_view text, Span range,
                                          std::optional<std::size_t> stop);

}  // namespace vankien::analyzers
