// The mark of secrecy on a document. A net under the clerk's own care, never a replacement for it.
// Source: Law 29/2018/QH14 and 117/2025/QH15: MẬT, TỐI MẬT, TUYỆT MẬT.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/canonical_text.h"

namespace vankien::analyzers {

enum class Classification { mat, toi_mat, tuyet_mat };

std::string_view name(Classification classification);  // "Mật", "Tối mật", "Tuyệt mật"

// The mark that stands alone: on a line (or cell) of its own in the head, the first pages' running
// heads included, also spaced (M Ậ T), starred, boxed, with OCR's wrong tones in capitals (MÂT, TỐl
// MẬT), or after "Độ mật:"; or as a part of the file name between its separators ("12-KH_MAT.docx",
// "Tối mật - …"). Never from running text ("bảo mật", "bí mật nhà nước").
std::optional<Classification> find_classification(const CanonicalText& text,
                                                  std::string_view file_name);

}  // namespace vankien::analyzers
