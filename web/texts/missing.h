// The list of what is cited and not held. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::missing {

inline constexpr std::string_view title = "Văn bản còn thiếu";
inline constexpr std::string_view lead =
    "Những văn bản được các văn bản trong kho dẫn chiếu mà kho chưa có, được dẫn nhiều nhất đứng "
    "trước. Loại, cơ quan, ngày và nội dung ghi theo các chỗ dẫn chiếu, chưa được xác minh.";
inline constexpr std::string_view total = "{} văn bản còn thiếu";
inline constexpr std::string_view page = "trang {}/{}";
inline constexpr std::string_view none =
    "Kho có đủ các văn bản mà những văn bản trong kho dẫn chiếu tới.";
inline constexpr std::string_view list = "Danh sách văn bản còn thiếu";
inline constexpr std::string_view days = "ngày {}";
inline constexpr std::string_view cited = "{} văn bản trong kho dẫn chiếu";
inline constexpr std::string_view pager = "Các trang của danh sách";

}  // namespace vankien::web::texts::missing
