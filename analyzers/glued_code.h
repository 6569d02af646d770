// Codes that were typed without the stroke between them.
#pragma once

#include <optional>
#include <string_view>

namespace vankien::analyzers {

struct GluedCode {
  std::string_view type;
  std::string_view body;
};

// "nqtu" as "nq" and "tu": the longest code of a type at its beginning that leaves the code of a
// body.
std::optional<GluedCode> part_glued_code(std::string_view segment);

}  // namespace vankien::analyzers
