// What documents do to each other, in the words of boxes and notices. "{}" stands for what is
// filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::relation {

inline constexpr std::string_view heading = "Liên hệ với văn bản khác";
inline constexpr std::string_view cites = "Dẫn {} văn bản";
inline constexpr std::string_view cited_by = "Được {} văn bản trong kho dẫn";
inline constexpr std::string_view see_picture = "Xem hình theo thời gian";
inline constexpr std::string_view show_all = "Xem cả {}";
inline constexpr std::string_view show_newest = "Xem {} văn bản mới nhất trong {}";
inline constexpr std::string_view find_citing = "Tìm mọi văn bản dẫn số {}";
inline constexpr std::string_view places = "{} chỗ dẫn";
inline constexpr std::string_view quoted = "“{}”";
inline constexpr std::string_view part = "một phần";
inline constexpr std::string_view also = "còn: {}";
inline constexpr std::string_view not_held = "Chưa có trong kho";
inline constexpr std::string_view ambiguous = "{} văn bản cùng số hiệu";
inline constexpr std::string_view about = "về ";
inline constexpr std::string_view near = "Văn bản gần nội dung";
inline constexpr std::string_view same_number = "cùng số hiệu";
inline constexpr std::string_view shares_citations = "dẫn chung văn bản";
inline constexpr std::string_view similar_text = "lời văn tương tự";

}  // namespace vankien::web::texts::relation

namespace vankien::web::texts::status {

inline constexpr std::string_view label = "Tình trạng theo kho văn bản";
inline constexpr std::string_view amended = "Đã được sửa đổi, bổ sung";
inline constexpr std::string_view replaced = "Đã được thay thế";
inline constexpr std::string_view repealed = "Đã bị bãi bỏ";
inline constexpr std::string_view in_part = " một phần";
inline constexpr std::string_view by = " bởi ";
inline constexpr std::string_view collection = ", theo các văn bản trong kho ({} văn bản).";
inline constexpr std::string_view evidence = "Câu làm căn cứ: ";
inline constexpr std::string_view text_as_issued =
    "Nội dung bên dưới giữ nguyên như trong tệp gốc.";

}  // namespace vankien::web::texts::status
