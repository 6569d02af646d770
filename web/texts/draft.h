// The check of a draft's citations. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::draft {

inline constexpr std::string_view title = "Kiểm tra dẫn chiếu";
inline constexpr std::string_view result_title = "Kết quả kiểm tra dẫn chiếu";
inline constexpr std::string_view either = " hoặc ";
inline constexpr std::string_view lead =
    "Dán toàn văn dự thảo vào ô dưới đây. Máy tìm các văn bản được dẫn chiếu, đối chiếu với kho và "
    "chỉ ra chỗ sai ngày, sai cơ quan ban hành, văn bản đã được thay thế hoặc sửa đổi, văn bản kho "
    "chưa có. Dự thảo không được lưu lại ở máy chủ.";
inline constexpr std::string_view no_secret = "Không dán tài liệu có dấu độ mật.";
inline constexpr std::string_view box = "Toàn văn dự thảo";
inline constexpr std::string_view button = "Kiểm tra";
inline constexpr std::string_view again = "Sửa dự thảo rồi kiểm tra lại";
inline constexpr std::string_view found = "{} dẫn chiếu: {}.";
inline constexpr std::string_view to_mend = "Cần xem lại";
inline constexpr std::string_view to_mend_count = "{} chỗ cần xem lại";
inline constexpr std::string_view not_held_heading = "Kho chưa có văn bản được dẫn";
inline constexpr std::string_view not_held_count = "{} chỗ dẫn văn bản kho chưa có";
inline constexpr std::string_view right = "Không thấy gì cần sửa";
inline constexpr std::string_view right_count = "{} chỗ không thấy gì cần sửa";
inline constexpr std::string_view unchecked = "Không ghi số hiệu nên chưa đối chiếu";
inline constexpr std::string_view unchecked_count = "{} chỗ không ghi số hiệu nên chưa đối chiếu";
inline constexpr std::string_view cut =
    "Dự thảo có quá nhiều số hiệu: chỉ kiểm tra {} số hiệu đầu tiên, còn {} dẫn chiếu phía sau "
    "chưa "
    "kiểm tra.";
inline constexpr std::string_view numbered = " (số {})";
inline constexpr std::string_view places = "Dự thảo dẫn {} lần.";
inline constexpr std::string_view other_ways = " Còn ghi là: {}.";
inline constexpr std::string_view new_tabs =
    "Liên kết dưới đây mở ở thẻ mới để kết quả kiểm tra không bị mất.";
inline constexpr std::string_view none = "Không nhận ra dẫn chiếu nào trong dự thảo.";
inline constexpr std::string_view formal = "Cách ghi đầy đủ:";
inline constexpr std::string_view formal_inferred =
    "Cách ghi theo các văn bản khác trong kho, chưa xác minh:";
inline constexpr std::string_view copy = "Chép cách ghi này";
inline constexpr std::string_view held = "Trong kho:";
inline constexpr std::string_view candidates = "Có thể là:";
inline constexpr std::string_view known = "Kho có {} văn bản khác dẫn chiếu số này";

inline constexpr std::string_view date_differs = "Ngày không khớp với văn bản mang số hiệu này.";
inline constexpr std::string_view date_differs_from_held =
    "Ngày không khớp: văn bản trong kho đề ngày {}.";
inline constexpr std::string_view date_differs_from_known =
    "Ngày không khớp: các văn bản khác dẫn số hiệu này với ngày {}.";
inline constexpr std::string_view issuer_differs_from_held =
    "Cơ quan ban hành không khớp: dự thảo ghi “{}”, văn bản trong kho là của {}.";
inline constexpr std::string_view issuer_differs_from_number =
    "Cơ quan ban hành “{}” không hợp với ký hiệu trong số hiệu.";
inline constexpr std::string_view by = " bởi ";
inline constexpr std::string_view not_held = "Kho chưa có văn bản này.";
inline constexpr std::string_view ambiguous =
    "Có nhiều văn bản mang số hiệu này; nên ghi thêm ngày ban hành.";
inline constexpr std::string_view ambiguous_day =
    "Có nhiều văn bản mang số hiệu này; hãy chọn đúng ngày ban hành.";

}  // namespace vankien::web::texts::draft
