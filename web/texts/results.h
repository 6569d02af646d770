// What a page of results says, and how it goes on when nothing is found. "{}" stands for what is
// filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::results {

inline constexpr std::string_view title_all = "Toàn bộ kho văn bản";
inline constexpr std::string_view understood = "Đang hiểu là: ";
inline constexpr std::string_view literal = "Tìm đúng nguyên văn";
inline constexpr std::string_view literal_on = "Đang tìm đúng các từ đã gõ. ";
inline constexpr std::string_view literal_off = "Tìm theo cách thường";
inline constexpr std::string_view corrected = "Có phải bạn muốn tìm: ";
inline constexpr std::string_view corrected_end = "?";
inline constexpr std::string_view count = "{} văn bản";
inline constexpr std::string_view page = "{} văn bản, trang {} trên {}";
inline constexpr std::string_view no_document = "Không có văn bản nào";
inline constexpr std::string_view count_for = " khớp với “{}”";  // on paper
inline constexpr std::string_view page_heading = "trang {}/{}";
inline constexpr std::string_view list = "Danh sách kết quả";
inline constexpr std::string_view sort = "Sắp xếp";
inline constexpr std::string_view sort_relevance = "Liên quan nhất";
inline constexpr std::string_view sort_newest = "Mới nhất";
inline constexpr std::string_view sort_oldest = "Cũ nhất";
inline constexpr std::string_view match_at = "Khớp tại";
inline constexpr std::string_view page_of_original = "trang {}";
inline constexpr std::string_view cited_times = "Được {} văn bản trong kho dẫn chiếu";
inline constexpr std::string_view similar = "Văn bản tương tự";
inline constexpr std::string_view pager = "Các trang kết quả";
inline constexpr std::string_view pager_page = "Trang {}";
inline constexpr std::string_view pager_next = "Trang sau";
inline constexpr std::string_view pager_previous = "Trang trước";
inline constexpr std::string_view as_table = "Tải bảng kết quả (CSV)";
inline constexpr std::string_view as_feed = "Theo dõi (Atom)";
inline constexpr std::string_view as_json = "Kết quả dạng JSON";
inline constexpr std::string_view notes = "Lưu ý về truy vấn";
inline constexpr std::string_view none_for = "Không có văn bản nào khớp với “{}”";
inline constexpr std::string_view none_at_all = "Không có văn bản nào khớp với bộ lọc";
inline constexpr std::string_view none_between =
    "Không có văn bản nào: “Từ ngày” đang sau “Đến ngày”.";
inline constexpr std::string_view none_try = "Tìm rộng hơn:";
inline constexpr std::string_view none_nothing_helps =
    "Bỏ bộ lọc hay bớt từ cũng không thấy. Bạn có thể:";
inline constexpr std::string_view none_browse = "duyệt toàn bộ kho theo cơ quan và năm";
inline constexpr std::string_view none_help = "xem cách tìm";
inline constexpr std::string_view past_the_end = "Không còn kết quả ở trang này.";
inline constexpr std::string_view first_page = "Về trang đầu";

}  // namespace vankien::web::texts::results

// Searches that ask for less: what each leaves out, and how many documents it finds.
namespace vankien::web::texts::wider {

inline constexpr std::string_view finds = ": có {} văn bản";
inline constexpr std::string_view corrected = "Tìm “{}”";
inline constexpr std::string_view without_filter = "Bỏ bộ lọc {}";
inline constexpr std::string_view without_filters = "Bỏ tất cả bộ lọc";
inline constexpr std::string_view without_marks = "Chỉ tìm theo các từ: {}";
inline constexpr std::string_view as_usual = "Tìm theo cách thường";
inline constexpr std::string_view without_word = "Bỏ từ “{}”";
inline constexpr std::string_view quoted = "“{}”";
inline constexpr std::string_view more_values = "{} và {} mục khác";

}  // namespace vankien::web::texts::wider
