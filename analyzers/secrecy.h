// The mark of secrecy on a document. A net under the clerk's own care, never a replacement for it.
// Source: Law 29/2018/QH14 and 117/2025/QH15: MẬT, TỐI MẬT, TUYỆT MẬT; offices' own marks on papers
// that are not to be passed on: THU HỒI, XEM XONG TRẢ LẠI, KHÔNG PHỔ BIẾN.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/canonical_text.h"

namespace vankien::analyzers {

// The graver later.
enum class Classification { khong_pho_bien, thu_hoi, xem_xong_tra_lai, mat, toi_mat, tuyet_mat };

std::string_view name(Classification classification);  // "Mật", "Xem xong trả lại", for people

// The mark that stands alone: on a line (or cell) of its own in the head, the first pages' running
// heads and feet included, also spaced (M Ậ T), starred, boxed, with OCR's wrong tones in capitals
// (MÂT, TỐl MẬT), or after "Độ mật:"; offices' own marks in capitals only; or as a part of the file
// name between its separators ("12-KH_MAT.docx", "Tối mật - …"). Never from running text ("bảo
// mật", "bí mật nhà nước").
std::optional<Classification> find_classification(const CanonicalText& text,
                                                  std::string_view file_name);

}  // namespace vankien::analyzers
