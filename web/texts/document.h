// What stands around a document to read. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::document {

inline constexpr std::string_view outline = "Mục lục";
inline constexpr std::string_view anchor = "Liên kết tới: {}";
inline constexpr std::string_view issued = "Ban hành";
inline constexpr std::string_view issuer = "Cơ quan";
inline constexpr std::string_view standing_board = "Ban Thường vụ";
inline constexpr std::string_view signer = "Người ký";
inline constexpr std::string_view place = "Nơi ban hành";
inline constexpr std::string_view download = "Tải bản gốc";
inline constexpr std::string_view view = "Xem bản gốc";
inline constexpr std::string_view original_gone = "Tệp gốc không còn ở chỗ cũ.";
inline constexpr std::string_view text_only = "Bản chữ thuần";
inline constexpr std::string_view json = "Dữ liệu JSON";
inline constexpr std::string_view print = "In";
inline constexpr std::string_view printed = "In từ {} ngày {}";  // for the script
inline constexpr std::string_view copy_citation = "Chép trích dẫn";
inline constexpr std::string_view copy_link = "Chép liên kết";
inline constexpr std::string_view copied = "Đã chép";
inline constexpr std::string_view not_before = "không sớm hơn {}";
inline constexpr std::string_view not_after = "không muộn hơn {}";
inline constexpr std::string_view recipients = "Nơi nhận";
inline constexpr std::string_view attachments = "Phụ lục kèm theo";
inline constexpr std::string_view attachment_of = "Kèm theo";
inline constexpr std::string_view origin = "Nguồn gốc bản này";
inline constexpr std::string_view file = "Tệp gốc";
inline constexpr std::string_view text_from = "Cách lấy chữ";
inline constexpr std::string_view recognised_notice =
    "Chữ do máy nhận dạng nên có thể sai; khi trích dẫn, hãy đối chiếu với bản gốc.";
inline constexpr std::string_view doubtful_notice =
    "Nhiều chữ của văn bản này viết bằng bảng mã mà máy không nhận ra, nên được để nguyên. Hãy xem "
    "bản "
    "gốc.";
inline constexpr std::string_view not_held_hint = "Kho chưa có văn bản này";
inline constexpr std::string_view ambiguous_hint =
    "Trong kho có nhiều văn bản cùng số hiệu, chưa rõ là văn bản nào";
inline constexpr std::string_view not_held_legend =
    "° Kho chưa có văn bản được dẫn; mở liên kết để xem các văn bản trong kho nói gì về nó.";
inline constexpr std::string_view table = "Bảng";
inline constexpr std::string_view text = "Nội dung văn bản";

}  // namespace vankien::web::texts::document
