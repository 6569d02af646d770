// The keys of the pages and what they do.
#pragma once

#include <array>
#include <string_view>

namespace vankien::web::texts::keys {

struct Key {
  std::string_view key;
  std::string_view meaning;
};

inline constexpr std::array<Key, 6> list{{
    {"/", "đến ô tìm"},
    {"↑ ↓", "chọn một gợi ý dưới ô tìm"},
    {"n", "đến chỗ khớp sau, khi đọc văn bản"},
    {"p", "về chỗ khớp trước"},
    {"Esc", "đóng gợi ý, thẻ hoặc cửa sổ đang mở"},
    {"?", "xem các phím tắt này"},
}};
inline constexpr std::string_view title = "Phím tắt";
inline constexpr std::string_view use = "Dùng phím tắt một chữ (/ n p ?)";
inline constexpr std::string_view close = "Đóng";

}  // namespace vankien::web::texts::keys
