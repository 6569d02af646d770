// What the page says that shows who issued how much in which year. "{}" stands for what is filled
// in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::browse {

inline constexpr std::string_view title = "Duyệt toàn kho";
inline constexpr std::string_view lead =
    "Mỗi ô là số văn bản một cơ quan ban hành trong một năm; chọn ô để xem những văn bản ấy.";
inline constexpr std::string_view everything = "Xem cả {} văn bản, mới nhất trước";
inline constexpr std::string_view empty = "Kho chưa có văn bản nào.";
inline constexpr std::string_view table = "Số văn bản theo cơ quan ban hành và năm";
inline constexpr std::string_view order = "Sắp xếp cơ quan";
inline constexpr std::string_view by_count = "Nhiều văn bản nhất";
inline constexpr std::string_view by_name = "Theo tên";
inline constexpr std::string_view body = "Cơ quan ban hành";
inline constexpr std::string_view total = "Mọi năm";
inline constexpr std::string_view unknown_year = "Không rõ năm";
inline constexpr std::string_view unknown_body = "Không rõ cơ quan";
inline constexpr std::string_view all_bodies = "Mọi cơ quan";
inline constexpr std::string_view shown_years =
    "Đang xem các năm {}–{}; cột “Mọi năm” tính cả những năm khác.";
inline constexpr std::string_view shown_bodies = "Cơ quan thứ {}–{} trong {}.";
inline constexpr std::string_view pages = "Các phần của bảng";
inline constexpr std::string_view older = "Những năm trước";
inline constexpr std::string_view newer = "Những năm sau";
inline constexpr std::string_view next_bodies = "Các cơ quan tiếp theo";
inline constexpr std::string_view previous_bodies = "Các cơ quan trước";
inline constexpr std::string_view legend = "Số văn bản:";
inline constexpr std::string_view step_range = "{}–{}";
inline constexpr std::string_view step_above = "trên {}";
inline constexpr std::string_view types = "Theo loại văn bản";
inline constexpr std::string_view state = "Thông tin đã biết về các văn bản";
inline constexpr std::string_view state_field = "Thông tin";
inline constexpr std::string_view state_known = "Đã biết";
inline constexpr std::string_view state_unknown = "Không rõ";
inline constexpr std::string_view state_share = "{} ({} %)";
inline constexpr std::string_view sources = "Cách lấy chữ từ tệp gốc";
inline constexpr std::string_view drafts = "Trong đó có {} dự thảo.";

}  // namespace vankien::web::texts::browse
