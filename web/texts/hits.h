// What the page of a document says of the places that a query means. "{}" stands for what is filled
// in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::hits {

inline constexpr std::string_view label = "Chỗ khớp với câu tìm";
inline constexpr std::string_view count = "{} chỗ khớp";
inline constexpr std::string_view none = "Không có chỗ nào trong phần chữ khớp";
inline constexpr std::string_view sought = " với “{}”";
inline constexpr std::string_view in_section = " chỗ khớp";
inline constexpr std::string_view list = "Danh sách kết quả";
inline constexpr std::string_view back = "Về kết quả tìm";
inline constexpr std::string_view back_to = "Về danh sách {} văn bản";
inline constexpr std::string_view previous_document = "Văn bản trước";
inline constexpr std::string_view next_document = "Văn bản sau";
inline constexpr std::string_view first = "Đến chỗ đầu";
inline constexpr std::string_view unmarked = "Bỏ tô màu";
// Of the script, which fills in "{}".
inline constexpr std::string_view place = "Chỗ {}/{}";
inline constexpr std::string_view previous = "Trước";
inline constexpr std::string_view next = "Sau";

}  // namespace vankien::web::texts::hits
