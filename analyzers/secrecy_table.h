// The table of the marks of secrecy: how each is written and what follows from it.
#pragma once

#include <array>
#include <string_view>

#include "analyzers/secrecy.h"

namespace vankien::analyzers {

struct SecrecyMark {
  Classification classification;
  std::string_view name;     // for people
  std::string_view letters;  // lower case without blanks
  std::string_view folded;
  bool withholds;
  bool level;      // of the law: also counts in small letters below the title
  int misreading;  // the most that character recognition may have spoilt, see misreading_cost()
};

// In the order of Classification. Short marks are near other words ("THU HOÀI" is a name).
inline constexpr std::array secrecy_marks{
    SecrecyMark{Classification::luu_hanh_noi_bo, "Lưu hành nội bộ", "lưuhànhnộibộ", "luuhanhnoibo",
                false, false, 3},
    SecrecyMark{Classification::khong_pho_bien, "Không phổ biến", "khôngphổbiến", "khongphobien",
                true, false, 4},
    SecrecyMark{Classification::thu_hoi, "Thu hồi", "thuhồi", "thuhoi", true, false, 1},
    SecrecyMark{Classification::xem_xong_tra_lai, "Xem xong trả lại", "xemxongtrảlại",
                "xemxongtralai", true, false, 4},
    SecrecyMark{Classification::mat, "Mật", "mật", "mat", true, true, 0},
    SecrecyMark{Classification::toi_mat, "Tối mật", "tốimật", "toimat", true, true, 2},
    SecrecyMark{Classification::tuyet_mat, "Tuyệt mật", "tuyệtmật", "tuyetmat", true, true, 3}};

static_assert(secrecy_marks[std::size_t(Classification::tuyet_mat)].classification ==
              Classification::tuyet_mat);

}  // namespace vankien::analyzers
