// The marks that restrict who may read a document. A net under the clerk's own care, never a
// replacement for it.
// Source: Law 29/2018/QH14 and 117/2025/QH15: MẬT, TỐI MẬT, TUYỆT MẬT; offices' own marks on papers
// that are not to be passed on: THU HỒI, XEM XONG TRẢ LẠI, KHÔNG PHỔ BIẾN, LƯU HÀNH NỘI BỘ.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/canonical_text.h"

namespace vankien::analyzers {

// The graver later.
enum class Classification {
  luu_hanh_noi_bo,
  khong_pho_bien,
  thu_hoi,
  xem_xong_tra_lai,
  mat,
  toi_mat,
  tuyet_mat
};

std::string_view name(Classification classification);  // "Mật", "Xem xong trả lại", for people

// True for the marks whose documents are kept out of the index unless the administrator releases
// them; "Lưu hành nội bộ" is only shown.
bool withholds(Classification classification);

// The gravest mark that stands alone:
//   - above the title, in any letters, in any shape that typing, old encodings and OCR give it;
//     there also beside other parts of the letterhead ("MẬT Số 12-KH/TU") or after "Độ mật:";
//   - below it as a line of its own, the more strictly the further from the head; as a page's
//     running head or foot and in the last lines (stamps) in any shape again, a capital first;
//   - as a part of the file name ("12-KH_MAT.docx", "Tối mật - …").
// Never from running text ("bảo mật", "bí mật nhà nước"); a text that speaks of secrecy, or lists
// the levels, is marked only by what stands above its title or at the edge of a page.
std::optional<Classification> find_classification(const CanonicalText& text,
                                                  std::string_view file_name);

}  // namespace vankien::analyzers
