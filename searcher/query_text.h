// What was typed, made fit for parsing: any bytes in, canonical text out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

struct QueryText {
  std::string text;                // canonical (analyzers/canonical_text.h), no control characters
  std::vector<std::string> notes;  // Vietnamese: what had to be replaced
};

// Ill-formed UTF-8 becomes U+FFFD with a note; NUL and other control characters become blanks.
QueryText clean_query(std::string_view typed);

}  // namespace vankien::searcher
