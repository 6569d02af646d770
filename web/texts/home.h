// What the front page says. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::home {

inline constexpr std::string_view title = "Tìm văn bản của Đảng";
inline constexpr std::string_view examples = "Thử tìm:";
inline constexpr std::string_view state = "Trong kho có {} văn bản, cập nhật lúc {}.";
inline constexpr std::string_view missing = "Xem những văn bản được dẫn chiếu mà kho chưa có";
inline constexpr std::string_view draft = "Kiểm tra dẫn chiếu của một dự thảo";
inline constexpr std::string_view empty =
    "Kho chưa có văn bản nào. Hãy lập chỉ mục cho thư mục văn bản bằng lệnh:";
inline constexpr std::string_view empty_command = "vankien index THƯ-MỤC";
inline constexpr std::string_view by_type = "Theo loại văn bản";
inline constexpr std::string_view by_issuer = "Theo cơ quan ban hành";
inline constexpr std::string_view all_values = "Xem tất cả {}";
inline constexpr std::string_view newest = "Văn bản mới nhất";

}  // namespace vankien::web::texts::home
