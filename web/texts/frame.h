// What the frame around every page says, and the search box.
#pragma once

#include <string_view>

namespace vankien::web::texts::frame {

inline constexpr std::string_view brand = "Văn kiện";
inline constexpr std::string_view brand_line = "Tìm trong kho văn bản của Đảng";
inline constexpr std::string_view skip_to_content = "Đến phần nội dung";
inline constexpr std::string_view main_navigation = "Điều hướng chính";
inline constexpr std::string_view nav_search = "Tìm kiếm";
inline constexpr std::string_view nav_browse = "Duyệt toàn kho";
inline constexpr std::string_view nav_missing = "Văn bản còn thiếu";
inline constexpr std::string_view nav_draft = "Kiểm tra dẫn chiếu";
inline constexpr std::string_view nav_help = "Hướng dẫn";
inline constexpr std::string_view theme_button = "Sáng / tối";
inline constexpr std::string_view footer_help = "Cách tìm";
inline constexpr std::string_view footer_api = "API (OpenAPI)";
inline constexpr std::string_view footer_note = "Không đưa tài liệu có dấu độ mật vào kho này.";
inline constexpr std::string_view title_suffix = " – Văn kiện";
inline constexpr std::string_view search_label = "Tìm văn bản";
inline constexpr std::string_view search_placeholder = "Số hiệu hoặc nội dung văn bản";
inline constexpr std::string_view suggestions = "Gợi ý";
inline constexpr std::string_view suggestions_hint = "gợi ý; dùng mũi tên lên xuống để chọn";
inline constexpr std::string_view search_button = "Tìm";

}  // namespace vankien::web::texts::frame
