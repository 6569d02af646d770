// The card and the page of a number. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::card {

inline constexpr std::string_view label = "Tra số hiệu";
inline constexpr std::string_view exact = "Đúng số hiệu";
inline constexpr std::string_view several = "{} văn bản trong kho cùng mang số hiệu này";
inline constexpr std::string_view copy = "Bản trùng nội dung";
inline constexpr std::string_view not_held = "Kho chưa có văn bản này";
inline constexpr std::string_view cited = "Được {} văn bản trong kho nhắc tới";
inline constexpr std::string_view cited_at_least = "Được ít nhất {} văn bản trong kho nhắc tới";
inline constexpr std::string_view cited_once = ", ngày {}";
inline constexpr std::string_view cited_between = ", từ {} đến {}";
inline constexpr std::string_view different =
    "Theo ngày, khóa và nội dung được nêu, đây có thể là {} văn bản khác nhau:";
inline constexpr std::string_view cited_as = "Theo các chỗ nhắc: {}.";
inline constexpr std::string_view nothing_said = "Các chỗ nhắc chỉ nêu số hiệu.";
inline constexpr std::string_view unverified = "Chưa xác minh";
inline constexpr std::string_view dates = "Ngày ban hành được nêu không thống nhất: {}.";
inline constexpr std::string_view date_count = "{} ({} văn bản)";
inline constexpr std::string_view about = "Nội dung, theo lời các văn bản dẫn: {}";
inline constexpr std::string_view unknown =
    "Không có số {} trong kho, cũng không văn bản nào nhắc tới.";
inline constexpr std::string_view suggestions = "Có thể bạn muốn tìm số: ";
inline constexpr std::string_view nearest = "Số gần giống trong kho: ";
inline constexpr std::string_view part_held = "{} văn bản trong kho có số hiệu khớp với {}";
inline constexpr std::string_view part_further = "và {} văn bản khác";
inline constexpr std::string_view part_not_held = "Kho chưa có văn bản nào mang số {}";
inline constexpr std::string_view part_numbers = "Các số hiệu khớp khác: ";
inline constexpr std::string_view part_cited = "Các số hiệu được nhắc tới: ";
inline constexpr std::string_view open = "Mở văn bản";
inline constexpr std::string_view citing = "{} văn bản dẫn chiếu";
inline constexpr std::string_view citing_some = "Các văn bản dẫn chiếu";
inline constexpr std::string_view citing_places_some = "Xem các văn bản nhắc tới";
inline constexpr std::string_view citing_places = "Xem {} văn bản nhắc tới";

}  // namespace vankien::web::texts::card

namespace vankien::web::texts::number {

inline constexpr std::string_view title = "Số hiệu {}";
inline constexpr std::string_view not_a_number = "“{}” không phải là một số hiệu văn bản";
inline constexpr std::string_view not_a_number_hint =
    "Số hiệu có số thứ tự và ký hiệu, ví dụ 05-CT/TW, 112-KH/TU hay 30/2020/NĐ-CP.";
inline constexpr std::string_view search_instead = "Tìm “{}” trong nội dung văn bản";
inline constexpr std::string_view known = "Các văn bản trong kho nói gì về số hiệu này";
inline constexpr std::string_view no_day = "{}, không nêu ngày ban hành";
inline constexpr std::string_view held = "Có trong kho";
inline constexpr std::string_view not_held = "Chưa có trong kho";
inline constexpr std::string_view dates = "Ngày ban hành được nêu";
inline constexpr std::string_view about = "Nội dung, theo lời các văn bản dẫn";
inline constexpr std::string_view cited_by = "Được nhắc tới trong {} văn bản";
inline constexpr std::string_view cited_more = "và {} văn bản khác";
inline constexpr std::string_view find_citing = "Tìm các văn bản dẫn chiếu số {}";

}  // namespace vankien::web::texts::number
