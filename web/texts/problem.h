// What went wrong with a request, in words. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::problem {

inline constexpr std::string_view parameter = "Tham số không hợp lệ";
inline constexpr std::string_view request = "Yêu cầu không hợp lệ";
inline constexpr std::string_view not_found = "Không tìm thấy";
inline constexpr std::string_view method = "Phương thức không được hỗ trợ";
inline constexpr std::string_view method_detail = "Địa chỉ này chỉ nhận: {}.";
inline constexpr std::string_view index = "Chưa tìm được lúc này";
inline constexpr std::string_view internal = "Máy chủ gặp lỗi";
inline constexpr std::string_view internal_detail =
    "Yêu cầu này không thực hiện được; lỗi đã được ghi lại. Các yêu cầu khác vẫn chạy bình thường.";
inline constexpr std::string_view no_page = "Không có trang nào ở địa chỉ này.";
inline constexpr std::string_view no_document =
    "Trong kho không có văn bản này. Có thể tệp gốc đã được chuyển đi hoặc xóa khỏi thư mục.";
inline constexpr std::string_view no_original = "Tệp gốc của văn bản này không còn ở chỗ cũ.";
inline constexpr std::string_view not_a_number =
    "“{}” không phải là một số hiệu văn bản; số hiệu có dạng như 05-CT/TW hay 30/2020/NĐ-CP.";
inline constexpr std::string_view whole_number = "{} phải là số nguyên từ {} đến {}.";
inline constexpr std::string_view date =
    "{} phải là một ngày có thật, viết là NĂM-THÁNG-NGÀY (ví dụ 2023-04-24).";
inline constexpr std::string_view sort = "sort phải là relevance, newest hoặc oldest.";
inline constexpr std::string_view body_order = "sort phải là count hoặc name.";
inline constexpr std::string_view literal = "literal phải là 0 hoặc 1.";
inline constexpr std::string_view view = "view phải là 0 hoặc 1.";
inline constexpr std::string_view many_values = "{} có quá {} giá trị khác nhau.";
inline constexpr std::string_view query_long = "q dài {} byte; nhiều nhất là {} byte.";
inline constexpr std::string_view host =
    "Tên máy chủ trong yêu cầu không thuộc về máy này. Người quản trị có thể khai thêm tên ở "
    "mục names của tệp cấu hình.";
inline constexpr std::string_view one_host = "Yêu cầu HTTP/1.1 phải có đúng một tiêu đề Host.";
inline constexpr std::string_view body = "Yêu cầu ở địa chỉ này không được kèm nội dung.";
inline constexpr std::string_view body_length =
    "Nội dung gửi lên phải kèm đúng một tiêu đề Content-Length.";
inline constexpr std::string_view body_large = "Nội dung dài {} byte; nhiều nhất là {} byte.";
inline constexpr std::string_view body_too_large = "Nội dung dài quá 1.048.576 byte.";
inline constexpr std::string_view body_type = "Nội dung phải thuộc loại: {}.";
inline constexpr std::string_view charset = "Nội dung phải ở bảng mã UTF-8 (charset=utf-8).";
inline constexpr std::string_view body_json =
    "Nội dung JSON phải là một đối tượng có text là chuỗi: {\"text\": \"…\"}.";
inline constexpr std::string_view not_text =
    "Nội dung không phải là văn bản UTF-8 (hoặc UTF-16 có dấu thứ tự byte).";
inline constexpr std::string_view encoding = "Nội dung nén (Content-Encoding) không được nhận.";
inline constexpr std::string_view malformed = "Máy chủ không đọc được yêu cầu này.";
inline constexpr std::string_view many_headers = "Yêu cầu có quá 100 tiêu đề.";
inline constexpr std::string_view precondition =
    "Nội dung ở địa chỉ này không còn đúng với điều kiện của yêu cầu (If-Match hoặc "
    "If-Unmodified-Since).";
inline constexpr std::string_view range = "Tệp không có khoảng byte mà tiêu đề Range yêu cầu.";
inline constexpr std::string_view too_long =
    "Địa chỉ quá dài: dòng đầu của yêu cầu nhiều nhất là 8.192 byte.";
inline constexpr std::string_view back_home = "Về trang tìm kiếm";

}  // namespace vankien::web::texts::problem
