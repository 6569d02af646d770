// What the pictures of a document say: its life line, the documents around it, what carries it out.
// "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::picture {

inline constexpr std::string_view hint = "Vuốt ngang để xem hết hình.";  // on narrow screens

}  // namespace vankien::web::texts::picture

namespace vankien::web::texts::life_line {

inline constexpr std::string_view heading = "Vòng đời văn bản";
inline constexpr std::string_view label = "Vòng đời văn bản từ {} đến {}: {} mốc";
inline constexpr std::string_view box = "Hình vòng đời văn bản, cuộn ngang được";
inline constexpr std::string_view issued = "Ban hành";
inline constexpr std::string_view done = "{} {}";            // number, what it does to the document
inline constexpr std::string_view first = "{} {} đầu tiên";  // the first to carry it out
inline constexpr std::string_view part = " một phần";
inline constexpr std::string_view review = "sơ kết, tổng kết";
inline constexpr std::string_view due = "Đến hạn sơ kết, tổng kết";
inline constexpr std::string_view event = "{}, {}: {}";  // what the picture shows, day, title
inline constexpr std::string_view list = "Các mốc dưới dạng danh sách";
inline constexpr std::string_view undated = "Không rõ ngày, không đặt lên hình:";
inline constexpr std::string_view omitted = "Còn {} mốc khác, xem cột liên hệ.";

}  // namespace vankien::web::texts::life_line

namespace vankien::web::texts::relation_graph {

inline constexpr std::string_view heading = "Quan hệ với văn bản khác theo thời gian";
inline constexpr std::string_view label = "Quan hệ của {} với {} văn bản khác";
inline constexpr std::string_view description =
    "Trục ngang là thời gian. Bên trên là những văn bản mà văn bản này dẫn, bên dưới là những văn "
    "bản dẫn nó; mỗi hàng là một kiểu quan hệ. Danh sách đầy đủ ở ngay dưới hình.";
inline constexpr std::string_view box = "Hình quan hệ giữa các văn bản, cuộn ngang được";
inline constexpr std::string_view node = "{}: {}";  // what the picture shows, what it is
inline constexpr std::string_view fact = ", {}";
inline constexpr std::string_view this_document = "Văn bản này";
inline constexpr std::string_view undated = "không rõ ngày";
inline constexpr std::string_view held = "Có trong kho";
inline constexpr std::string_view not_held = "Chưa có trong kho";
inline constexpr std::string_view ambiguous = "Nhiều văn bản cùng số hiệu";
inline constexpr std::string_view list = "{} văn bản trong hình dưới dạng danh sách";
inline constexpr std::string_view omitted =
    "và {} văn bản nữa: hình chỉ vẽ {} văn bản có quan hệ chặt nhất.";

}  // namespace vankien::web::texts::relation_graph

namespace vankien::web::texts::chain_tree {

inline constexpr std::string_view heading = "Cây văn bản triển khai";
inline constexpr std::string_view more = "Xem thêm {} văn bản";
inline constexpr std::string_view below = "{} văn bản triển khai tiếp";
inline constexpr std::string_view omitted = "Còn nhiều nhất {} văn bản chưa xét";
inline constexpr std::string_view reviewed = "sơ kết, tổng kết";
inline constexpr std::string_view due = "Đến hạn sơ kết, tổng kết: {}";
inline constexpr std::string_view due_open = "chưa thấy báo cáo trong kho";
inline constexpr std::string_view was_due = "đến hạn {}";

}  // namespace vankien::web::texts::chain_tree
