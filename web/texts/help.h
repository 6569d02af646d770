// How to search, in words.
#pragma once

#include <string_view>

namespace vankien::web::texts::help {

inline constexpr std::string_view title = "Cách tìm văn bản";
inline constexpr std::string_view lead =
    "Gõ số hiệu hoặc vài từ trong văn bản rồi nhấn Enter. Máy tìm những văn bản có đủ các từ ấy; "
    "gõ không dấu cũng được, "
    "gõ có dấu thì kết quả sát hơn.";
inline constexpr std::string_view ways = "Các cách gõ thường dùng";
inline constexpr std::string_view fields = "Tìm trong một phần của văn bản";
inline constexpr std::string_view column_query = "Gõ";
inline constexpr std::string_view column_meaning = "Để tìm";
inline constexpr std::string_view number =
    "văn bản mang số hiệu này, rồi đến các văn bản dẫn chiếu nó";
inline constexpr std::string_view partial_number = "các chỉ thị số 05, khi không nhớ ký hiệu";
inline constexpr std::string_view unmarked = "cả “chuyển đổi số” lẫn các cách viết khác dấu";
inline constexpr std::string_view phrase = "đúng cụm từ, các từ liền nhau";
inline constexpr std::string_view without =
    "văn bản có các từ “nghị quyết” mà không có cụm từ “tổng kết”";
inline constexpr std::string_view either = "văn bản có ít nhất một trong hai cụm từ";
inline constexpr std::string_view abbreviation =
    "cả “UBKT” lẫn “ủy ban kiểm tra”; chữ tắt mà văn bản trong kho tự đặt cũng được hiểu";
inline constexpr std::string_view term = "cả “khóa 12” lẫn “khóa XII”";
inline constexpr std::string_view plenum =
    "Nghị quyết Trung ương 4 khóa XII và các văn bản dẫn chiếu nó theo số hiệu";
inline constexpr std::string_view signer = "văn bản có tên này, văn bản do người này ký đứng trước";
inline constexpr std::string_view question =
    "văn bản có phần lớn các từ của câu hỏi, sát nhất đứng trước";
inline constexpr std::string_view odd =
    "Chỗ nào máy không hiểu thì được tìm như từ thường và có ghi chú. Phía trên kết quả có dòng "
    "cho "
    "biết câu tìm đã được hiểu thế nào; chọn “Tìm đúng nguyên văn” để máy không suy đoán gì. Câu "
    "tìm dài nhất là 2.000 byte; quá 256 từ thì các từ sau bị bỏ, có ghi chú.";
inline constexpr std::string_view filters =
    "Ở trang kết quả, có thể lọc theo loại văn bản, cơ quan ban hành, năm và ngày. Chọn nhiều mục "
    "trong một nhóm nghĩa là "
    "“hoặc”; giữa các nhóm nghĩa là “và”. Địa chỉ của trang giữ nguyên truy vấn và bộ lọc nên có "
    "thể lưu lại hoặc gửi cho "
    "người khác.";
inline constexpr std::string_view withheld =
    "Văn bản có dấu độ mật không được đưa vào kho này. Văn bản không rõ loại, cơ quan hoặc năm "
    "được xếp vào mục “Không rõ”.";

}  // namespace vankien::web::texts::help
