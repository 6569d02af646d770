// Every word the pages and the problems say, in one place. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts {

using Text = const std::string_view;

// Frame
inline constexpr Text brand = "Văn kiện";
inline constexpr Text brand_line = "Tìm trong kho văn bản của Đảng";
inline constexpr Text skip_to_content = "Đến phần nội dung";
inline constexpr Text main_navigation = "Điều hướng chính";
inline constexpr Text nav_search = "Tìm kiếm";
inline constexpr Text nav_browse = "Duyệt toàn kho";
inline constexpr Text nav_help = "Hướng dẫn";
inline constexpr Text theme_button = "Sáng / tối";
inline constexpr Text footer_help = "Cách tìm";
inline constexpr Text footer_api = "API (OpenAPI)";
inline constexpr Text footer_note = "Không đưa tài liệu có dấu độ mật vào kho này.";
inline constexpr Text title_suffix = " – Văn kiện";

// Search box
inline constexpr Text search_label = "Tìm văn bản";
inline constexpr Text search_placeholder = "Số hiệu hoặc nội dung, có dấu hay không dấu đều được";
inline constexpr Text search_button = "Tìm";

// Home
inline constexpr Text home_title = "Tìm văn bản của Đảng";
inline constexpr Text home_examples = "Thử tìm:";
inline constexpr Text home_state = "Trong kho có {} văn bản, cập nhật lúc {}.";
inline constexpr Text home_empty =
    "Kho chưa có văn bản nào. Hãy lập chỉ mục cho thư mục văn bản bằng lệnh:";
inline constexpr Text home_empty_command = "vankien index THƯ-MỤC";
inline constexpr Text home_by_type = "Theo loại văn bản";
inline constexpr Text home_by_issuer = "Theo cơ quan ban hành";
inline constexpr Text home_newest = "Văn bản mới nhất";

// Results
inline constexpr Text results_title_all = "Toàn bộ kho văn bản";
inline constexpr Text results_understood = "Đang hiểu là: ";
inline constexpr Text results_literal = "Tìm đúng nguyên văn";
inline constexpr Text results_literal_on = "Đang tìm đúng các từ đã gõ. ";
inline constexpr Text results_literal_off = "Tìm theo cách thường";
inline constexpr Text results_corrected = "Có phải bạn muốn tìm ";
inline constexpr Text results_corrected_end = "?";
inline constexpr Text results_count = "{} văn bản";
inline constexpr Text results_page = "{} văn bản, trang {} trên {}";
inline constexpr Text results_page_heading = "trang {}/{}";
inline constexpr Text results_list = "Danh sách kết quả";
inline constexpr Text results_sort = "Sắp xếp";
inline constexpr Text sort_relevance = "Liên quan nhất";
inline constexpr Text sort_newest = "Mới nhất";
inline constexpr Text sort_oldest = "Cũ nhất";
inline constexpr Text untitled = "(Văn bản không có trích yếu)";
inline constexpr Text undated = "Không rõ ngày";
inline constexpr Text number_of = "Số {}";
inline constexpr Text match_at = "Khớp tại";
inline constexpr Text cited_times = "Được {} văn bản trong kho dẫn chiếu";
inline constexpr Text tag_recognised = "Nhận dạng chữ";
inline constexpr Text tag_converted = "Chuyển mã";
inline constexpr Text pager = "Các trang kết quả";
inline constexpr Text pager_page = "Trang {}";
inline constexpr Text pager_next = "Trang sau";
inline constexpr Text pager_previous = "Trang trước";
inline constexpr Text as_json = "Kết quả dạng JSON";
inline constexpr Text notes_label = "Lưu ý về truy vấn";

// Filters
inline constexpr Text filters = "Bộ lọc";
inline constexpr Text filters_in_use = "{} đang dùng";
inline constexpr Text filters_apply = "Áp dụng bộ lọc";
inline constexpr Text filters_selected = "{} đã chọn";
inline constexpr Text filters_show_all = "Xem tất cả {}";
inline constexpr Text filters_applied = "Bộ lọc đang dùng";
inline constexpr Text filter_remove = "Bỏ lọc ";
inline constexpr Text filters_clear = "Bỏ tất cả";
inline constexpr Text filter_dates = "Ngày ban hành";
inline constexpr Text filter_from = "Từ ngày";
inline constexpr Text filter_to = "Đến ngày";
inline constexpr Text chip_from = "Từ {}";
inline constexpr Text chip_to = "Đến {}";
inline constexpr Text year_value = "Năm {}";
inline constexpr Text histogram = "Văn bản theo năm";
inline constexpr Text histogram_hint = "Chọn một cột để chỉ xem năm đó";
inline constexpr Text histogram_bar = "Năm {}: {} văn bản";
inline constexpr Text histogram_label =
    "Số văn bản theo năm, từ {} đến {}. Nhiều nhất là năm {}: {} văn bản.";

// No results
inline constexpr Text none_for = "Không có văn bản nào khớp với “{}”";
inline constexpr Text none_at_all = "Không có văn bản nào khớp với bộ lọc";
inline constexpr Text none_try = "Bạn có thể thử:";
inline constexpr Text none_without_filters = "bỏ các bộ lọc đang dùng";
inline constexpr Text none_fewer_words = "bớt từ, hoặc bỏ dấu ngoặc kép quanh cụm từ";
inline constexpr Text none_number = "gõ số hiệu như trên văn bản, ví dụ 05-CT/TW";
inline constexpr Text none_browse = "duyệt toàn bộ kho văn bản";
inline constexpr Text past_the_end = "Không còn kết quả ở trang này.";
inline constexpr Text first_page = "Về trang đầu";

// Number card
inline constexpr Text card_label = "Tra số hiệu";
inline constexpr Text card_exact = "Đúng số hiệu ";
inline constexpr Text card_lookup = "Tra số hiệu ";
inline constexpr Text card_several = "{} văn bản trong kho cùng mang số hiệu này";
inline constexpr Text card_not_held = "Kho chưa có văn bản này";
inline constexpr Text card_cited = "Được {} văn bản trong kho nhắc tới.";
inline constexpr Text card_cited_as = "Theo các chỗ nhắc: {}.";
inline constexpr Text card_unverified = "Chưa xác minh";
inline constexpr Text card_unknown = "Không có số {} trong kho, cũng không văn bản nào nhắc tới.";
inline constexpr Text card_suggestions = "Có thể bạn muốn tìm số: ";
inline constexpr Text card_open = "Mở văn bản";
inline constexpr Text card_original = "Tải bản gốc";
inline constexpr Text card_citing = "{} văn bản dẫn chiếu";
inline constexpr Text card_citing_places = "Xem {} văn bản nhắc tới";

// Number page
inline constexpr Text number_title = "Số hiệu {}";
inline constexpr Text number_held = "Văn bản trong kho mang số hiệu này";
inline constexpr Text number_not_a_number = "“{}” không phải là một số hiệu văn bản";
inline constexpr Text number_not_a_number_hint =
    "Số hiệu có số thứ tự và ký hiệu, ví dụ 05-CT/TW, 112-KH/TU hay 30/2020/NĐ-CP.";
inline constexpr Text number_search_instead = "Tìm “{}” trong nội dung văn bản";
inline constexpr Text number_known = "Các văn bản trong kho nói gì về số hiệu này";
inline constexpr Text number_dates = "Ngày được nêu";
inline constexpr Text number_date_count = "{} ({} văn bản)";
inline constexpr Text number_about = "Về việc";
inline constexpr Text number_cited_by = "Được nhắc tới trong";
inline constexpr Text number_cited_more = "và {} văn bản khác";
inline constexpr Text number_find_citing = "Tìm các văn bản dẫn chiếu số {}";
inline constexpr Text number_term = "khóa {}";
inline constexpr Text number_of_body = "của {}";
inline constexpr Text number_day = "ngày {}";

// Document page
inline constexpr Text document_outline = "Mục lục";
inline constexpr Text document_anchor = "Liên kết tới: {}";
inline constexpr Text document_issued = "Ban hành";
inline constexpr Text document_issuer = "Cơ quan";
inline constexpr Text document_signer = "Người ký";
inline constexpr Text document_place = "Nơi ban hành";
inline constexpr Text document_download = "Tải bản gốc";
inline constexpr Text document_text_only = "Bản chữ thuần";
inline constexpr Text document_json = "Dữ liệu JSON";
inline constexpr Text document_print = "In";
inline constexpr Text document_copy_citation = "Chép trích dẫn";
inline constexpr Text document_copied = "Đã chép";
inline constexpr Text document_not_before = "không sớm hơn {}";
inline constexpr Text document_not_after = "không muộn hơn {}";
inline constexpr Text document_cited_by = "Được dẫn chiếu trong";
inline constexpr Text document_cites = "Dẫn chiếu tới";
inline constexpr Text document_show_all = "Xem cả {}";
inline constexpr Text document_recipients = "Nơi nhận";
inline constexpr Text document_attachments = "Phụ lục kèm theo";
inline constexpr Text document_attachment_of = "Kèm theo";
inline constexpr Text document_origin = "Nguồn gốc bản này";
inline constexpr Text document_file = "Tệp gốc";
inline constexpr Text document_files_same = "Cùng nội dung";
inline constexpr Text document_text_from = "Cách lấy chữ";
inline constexpr Text text_original = "Chữ có sẵn trong tệp gốc";
inline constexpr Text text_converted = "Chuyển từ bảng mã cũ sang Unicode";
inline constexpr Text text_recognised = "Máy nhận dạng từ ảnh";
inline constexpr Text document_recognised_notice =
    "Chữ do máy nhận dạng nên có thể sai. Khi trích dẫn, hãy xem bản gốc.";
inline constexpr Text document_text = "Nội dung văn bản";
inline constexpr Text document_relations = "Liên hệ với văn bản khác";

// Help
inline constexpr Text help_title = "Cách tìm văn bản";
inline constexpr Text help_lead =
    "Gõ số hiệu hoặc vài từ trong văn bản rồi nhấn Enter. Máy tìm những văn bản có đủ các từ ấy; "
    "gõ không dấu cũng được, "
    "gõ có dấu thì kết quả sát hơn.";
inline constexpr Text help_ways = "Các cách gõ thường dùng";
inline constexpr Text help_fields = "Tìm trong một phần của văn bản";
inline constexpr Text help_column_query = "Gõ";
inline constexpr Text help_column_meaning = "Để tìm";
inline constexpr Text help_number = "văn bản mang số hiệu này, rồi đến các văn bản dẫn chiếu nó";
inline constexpr Text help_partial_number = "các chỉ thị số 05, khi không nhớ ký hiệu";
inline constexpr Text help_unmarked = "cả “chuyển đổi số” lẫn các cách viết khác dấu";
inline constexpr Text help_phrase = "đúng cụm từ, các từ liền nhau";
inline constexpr Text help_without = "văn bản có các từ “nghị quyết” mà không có cụm từ “tổng kết”";
inline constexpr Text help_or = "văn bản có ít nhất một trong hai cụm từ";
inline constexpr Text help_filters =
    "Ở trang kết quả, có thể lọc theo loại văn bản, cơ quan ban hành, năm và ngày. Chọn nhiều mục "
    "trong một nhóm nghĩa là "
    "“hoặc”; giữa các nhóm nghĩa là “và”. Địa chỉ của trang giữ nguyên truy vấn và bộ lọc nên có "
    "thể lưu lại hoặc gửi cho "
    "người khác.";
inline constexpr Text help_withheld =
    "Văn bản có dấu độ mật không được đưa vào kho này. Văn bản không rõ loại, cơ quan hoặc năm "
    "được xếp vào mục “Không rõ”.";

// Problems
inline constexpr Text problem_parameter = "Tham số không hợp lệ";
inline constexpr Text problem_request = "Yêu cầu không hợp lệ";
inline constexpr Text problem_not_found = "Không tìm thấy";
inline constexpr Text problem_method = "Phương thức không được hỗ trợ";
inline constexpr Text problem_method_detail = "Địa chỉ này chỉ nhận GET và HEAD.";
inline constexpr Text problem_index = "Chưa tìm được lúc này";
inline constexpr Text problem_internal = "Máy chủ gặp lỗi";
inline constexpr Text problem_internal_detail =
    "Yêu cầu này không thực hiện được; lỗi đã được ghi lại. Các yêu cầu khác vẫn chạy bình thường.";
inline constexpr Text problem_no_page = "Không có trang nào ở địa chỉ này.";
inline constexpr Text problem_no_document =
    "Trong kho không có văn bản này. Có thể tệp gốc đã được chuyển đi hoặc xóa khỏi thư mục.";
inline constexpr Text problem_no_original = "Tệp gốc của văn bản này không còn ở chỗ cũ.";
inline constexpr Text problem_not_a_number =
    "“{}” không phải là một số hiệu văn bản; số hiệu có dạng như 05-CT/TW hay 30/2020/NĐ-CP.";
inline constexpr Text problem_whole_number = "{} phải là số nguyên từ {} đến {}.";
inline constexpr Text problem_date =
    "{} phải là một ngày có thật, viết là NĂM-THÁNG-NGÀY (ví dụ 2023-04-24).";
inline constexpr Text problem_sort = "sort phải là relevance, newest hoặc oldest.";
inline constexpr Text problem_literal = "literal phải là 0 hoặc 1.";
inline constexpr Text problem_query_long = "q dài {} byte; nhiều nhất là {} byte.";
inline constexpr Text problem_host =
    "Tên máy chủ trong yêu cầu không thuộc về máy này. Người quản trị có thể khai thêm tên khi "
    "chạy vankien serve.";
inline constexpr Text problem_no_host = "Yêu cầu HTTP/1.1 phải có tiêu đề Host.";
inline constexpr Text problem_body = "Yêu cầu ở địa chỉ này không được kèm nội dung.";
inline constexpr Text problem_encoding = "Nội dung nén (Content-Encoding) không được nhận.";
inline constexpr Text problem_malformed = "Máy chủ không đọc được yêu cầu này.";
inline constexpr Text problem_too_long = "Địa chỉ dài quá 8.192 byte.";
inline constexpr Text problem_back_home = "Về trang tìm kiếm";

}  // namespace vankien::web::texts
