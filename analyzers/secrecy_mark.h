// Reads the mark of secrecy in one cell of a page or in a file name; secrecy.cpp knows where to
// look.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/secrecy.h"

namespace vankien::analyzers {

// The mark when `text`, a piece of a canonical text, is nothing else: "MẬT", "M Ậ T", "* TỐI MẬT
// *", "MÂT" (wrong tones only in capitals), "Độ mật: Mật". Not an item of a list ("- Mật;").
std::optional<Classification> whole_mark(std::string_view text);

// The same for a cell of one line, where the mark may also stand beside a number or the name of the
// party or the state: "Số 12-KH/TU MẬT".
std::optional<Classification> mark_of_cell(std::string_view cell);

// The mark that is a part of its own in a file name, with or without marks on its letters:
// "12-KH_MAT.docx", "Tối mật - Kế hoạch.pdf", "[mật] 12.docx". Not a word of a name in words
// ("quy-che-bao-mat.docx", "mat-tran.txt").
std::optional<Classification> mark_of_file_name(std::string_view file_name);

}  // namespace vankien::analyzers
