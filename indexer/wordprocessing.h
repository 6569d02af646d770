// One part of a .docx package (WordprocessingML, ECMA-376 part 1 §17) into text.
#pragma once

#include <string>
#include <variant>

#include "indexer/package.h"
#include "indexer/readers.h"
#include "indexer/style_fonts.h"

namespace vankien::indexer {

// The visible text of the part, empty when it has none. Runs are joined as they stand, tables give
// one paragraph a cell, text boxes follow the paragraph that holds them. An Unread lacks the name
// of the part.
Reading wordprocessing_text(PartStream& part, const StyleFonts& styles, StruckOut struck_out);

}  // namespace vankien::indexer
