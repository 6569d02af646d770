// Reads the mark of secrecy in one piece of a page or in a file name; secrecy.cpp knows where to
// look.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/secrecy.h"

namespace vankien::analyzers {

// Where a piece of text stands: what passes for a mark there.
enum class Place {
  letterhead,  // above the title: in any letters, misread ones too
  margin,      // edges of pages, last lines: a capital first; misread ones in capitals
  head,        // from the title on: as written, or in capitals with wrong tones
  body         // in capitals; not MẶT, which is a word
};

// The mark when `text`, a piece of a canonical text, is nothing else: "MẬT", "M Ậ T", "* TỐI MẬT
// *", "MÂT" (wrong tones only in capitals), "Độ mật: Mật", "TÀI LIỆU MẬT", "MẬT 2", "THU HỒI SAU
// KHI HỌP". Below the title not an item of a list ("- Mật;").
std::optional<Classification> whole_mark(std::string_view text, Place place);

// The mark between other parts of a letterhead, blanks or none between them: "Số 12-KH/TU MẬT",
// "MẬTĐẢNG CỘNG SẢN VIỆT NAM". `text` is one line, or two between which the mark is broken.
std::optional<Classification> mark_beside_letterhead(std::string_view text);

// The mark that is a part of its own in a file name, with or without marks on its letters:
// "12-KH_MAT.docx", "Tối mật - Kế hoạch.pdf", "[mật] 12.docx", "ToiMat-12.docx". Not a word of a
// name in words ("quy-che-bao-mat.docx", "mat-tran.txt").
std::optional<Classification> mark_of_file_name(std::string_view file_name);

}  // namespace vankien::analyzers
