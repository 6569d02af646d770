// Whether the body that a citation names can be that of the document it means.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/document_number.h"

namespace vankien::searcher {

// True when `said`, as a text writes it, speaks against the body code of the number, or against
// `held`, the name of the body of the held document. Names that tell too little speak against
// nothing.
bool is_other_issuer(std::string_view said, const analyzers::DocumentNumber& number,
                     const std::optional<std::string>& held);

}  // namespace vankien::searcher
