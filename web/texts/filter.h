// What the filters say, the filters in use and the years as bars. "{}" stands for what is filled in
// (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::filter {

inline constexpr std::string_view heading = "Bộ lọc";
inline constexpr std::string_view in_use = "{} đang dùng";
inline constexpr std::string_view apply = "Áp dụng bộ lọc";
inline constexpr std::string_view selected = "{} đã chọn";
inline constexpr std::string_view show_all = "Xem tất cả {}";
inline constexpr std::string_view search = "Tìm trong";
inline constexpr std::string_view matches = "mục khớp";
inline constexpr std::string_view applied = "Bộ lọc đang dùng";
inline constexpr std::string_view remove = "Bỏ lọc ";
inline constexpr std::string_view more_chips = "và {} mục khác";
inline constexpr std::string_view clear = "Bỏ tất cả";
inline constexpr std::string_view add_predecessor = "+ cả {} trước đây ({})";
inline constexpr std::string_view dates = "Ngày ban hành";
inline constexpr std::string_view from = "Từ ngày";
inline constexpr std::string_view to = "Đến ngày";
inline constexpr std::string_view chip_from = "Từ {}";
inline constexpr std::string_view chip_to = "Đến {}";
inline constexpr std::string_view year = "Năm {}";

}  // namespace vankien::web::texts::filter

namespace vankien::web::texts::histogram {

inline constexpr std::string_view heading = "Văn bản theo năm";
inline constexpr std::string_view hint = "Chọn một cột để chỉ xem năm đó";
inline constexpr std::string_view bar = "Năm {}: {} văn bản";
inline constexpr std::string_view label =
    "Số văn bản theo năm, từ {} đến {}. Nhiều nhất là năm {}: {} văn bản.";

}  // namespace vankien::web::texts::histogram
