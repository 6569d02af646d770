// The number of a document from its letterhead and, where that leaves it out or cannot be trusted,
// from the name of its file.
#pragma once

#include <string_view>

#include "analyzers/head_reader.h"
#include "analyzers/letterhead.h"

namespace vankien::analyzers {

// Sets number and number_basis, if there is a number; `text` is canonical, `head` is read from it.
void take_number(Letterhead& letterhead, std::string_view text, const Head& head,
                 std::string_view file_name, Writing writing);

}  // namespace vankien::analyzers
