// Signatures without authority or office: a name behind the recipients, or beside "(Đã ký)".
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/signature.h"
#include "analyzers/span.h"

namespace vankien::analyzers {

// A name alone on the first line of `range` that is neither blank nor a mark of signing; only
// behind a known family name.
std::optional<Signature> name_behind(std::string_view text, Span range);

// A name on the line of the first "(Đã ký)" in `range`, or on the line above or below it.
std::optional<Signature> name_beside_signed_mark(std::string_view text, Span range);

}  // namespace vankien::analyzers
