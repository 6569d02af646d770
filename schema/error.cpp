#include "schema/error.h"

#include <algorithm>
#include <array>

namespace vankien::schema {
namespace {

constexpr std::array<ErrorTraits, 7> table{{
    {ErrorCode::usage, 2, 400, "Xem lại tham số bằng --help.", "See --help for what is accepted."},
    {ErrorCode::index_missing, 3, 503, "Lập chỉ mục trước: vankien index THƯ-MỤC.",
     "Make an index first: vankien index FOLDER."},
    {ErrorCode::index_locked, 3, 503, "Đợi tiến trình đang ghi kết thúc rồi chạy lại.",
     "Wait for the other writer to finish, then run again."},
    {ErrorCode::index_damaged, 3, 503,
     "Chuyển thư mục chỉ mục sang chỗ khác rồi lập lại bằng vankien index; văn bản gốc không bị "
     "ảnh hưởng.",
     "Move the index folder away and build it again with vankien index; the originals are not "
     "touched."},
    {ErrorCode::other_schema, 3, 503,
     "Lập chỉ mục mới bằng phiên bản này vào một thư mục khác (vankien index --index THƯ-MỤC-MỚI "
     "…).",
     "Build a new index with this version in another folder (vankien index --index NEW-FOLDER …)."},
    {ErrorCode::disk_full, 3, 503,
     "Giải phóng dung lượng đĩa rồi chạy lại; chỉ mục cũ vẫn dùng được.",
     "Free disk space and run again; the previous state of the index is still usable."},
    {ErrorCode::input_output, 3, 503, "Kiểm tra quyền truy cập và ổ đĩa.",
     "Check permissions and the disk."},
}};

}  // namespace

const ErrorTraits& traits(ErrorCode code) {
  return *std::find_if(table.begin(), table.end(),
                       [code](const ErrorTraits& entry) { return entry.code == code; });
}

}  // namespace vankien::schema
