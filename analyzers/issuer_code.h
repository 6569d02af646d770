// The codes that the numbers of well-known bodies bear.
#pragma once

#include <string_view>

#include "analyzers/document_number.h"

namespace vankien::analyzers {

// The code that the numbers of this body bear, where only one can be meant: "TW" for Bộ Chính trị
// and Ban Bí thư, "TU" for Tỉnh ủy and its Ban Thường vụ; empty for the rest. Source: Hướng dẫn
// 36-HD/VPTW.
std::string_view code_of_body(std::string_view body);

// False when the number's code speaks against the issuer: it is another body's, or the issuer is
// none of the well-known ones and the code is theirs.
bool may_be_issued_by(const DocumentNumber& number, std::string_view issuer);

}  // namespace vankien::analyzers
