// Which body a head and a signature name: the letterhead's lines, the title, the preamble, the T/M
// line.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/head_reader.h"
#include "analyzers/issuer.h"
#include "analyzers/signature.h"

namespace vankien::analyzers {

// `text` is what the head was read from.
IssuerEvidence issuing_body(std::string_view text, const Head& head,
                            const std::optional<Signature>& signature);

}  // namespace vankien::analyzers
