// The rows behind named_document.h. Sources: domain notes §C, aliases confirmed there.
#pragma once

#include <array>
#include <string_view>

namespace vankien::analyzers {

// A name that means several documents has several rows, and so has one that passed from a document
// to its successor: it means the newest that the citing document can know.
struct NamedDocumentRow {
  std::string_view name;
  std::string_view number;
  std::string_view term;
  std::string_view date;  // ISO; empty when no source confirms the day
};

inline constexpr std::array named_document_rows = {
    NamedDocumentRow{"Nghị quyết Trung ương 5 khóa X", "14-NQ/TW", "X", "2007-07-30"},
    NamedDocumentRow{"Nghị quyết Trung ương 5 khóa X", "15-NQ/TW", "X", "2007-07-30"},
    NamedDocumentRow{"Nghị quyết Trung ương 6 khóa X", "22-NQ/TW", "X", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 4 khóa XI", "12-NQ/TW", "XI", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 7 khóa XI", "25-NQ/TW", "XI", "2013-06-03"},
    NamedDocumentRow{"Nghị quyết Trung ương 8 khóa XI", "28-NQ/TW", "XI", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 4 khóa XII", "04-NQ/TW", "XII", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 6 khóa XII", "18-NQ/TW", "XII", "2017-10-25"},
    NamedDocumentRow{"Nghị quyết Trung ương 6 khóa XII", "19-NQ/TW", "XII", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 6 khóa XII", "20-NQ/TW", "XII", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 6 khóa XII", "21-NQ/TW", "XII", ""},
    NamedDocumentRow{"Nghị quyết Trung ương 5 khóa XIII", "21-NQ/TW", "XIII", "2022-06-16"},
    NamedDocumentRow{"Nghị quyết Trung ương 6 khóa XIII", "28-NQ/TW", "XIII", "2022-11-17"},
    NamedDocumentRow{"Nghị quyết Trung ương 8 khóa XIII", "45-NQ/TW", "XIII", ""},

    NamedDocumentRow{"Chỉ thị 03", "03-CT/TW", "XI", ""},
    NamedDocumentRow{"Chỉ thị 05", "05-CT/TW", "XII", "2016-05-15"},
    NamedDocumentRow{"Chỉ thị 06", "06-CT/TW", "X", "2006-11-07"},
    NamedDocumentRow{"Chỉ thị 28", "28-CT/TW", "XII", "2019-01-21"},
    NamedDocumentRow{"Chỉ thị 35", "35-CT/TW", "XII", "2019-05-30"},
    NamedDocumentRow{"Kết luận 01", "01-KL/TW", "XIII", "2021-05-18"},
    NamedDocumentRow{"Kết luận 18", "18-KL/TW", "XII", "2017-09-22"},
    NamedDocumentRow{"Kết luận 21", "21-KL/TW", "XIII", "2021-10-25"},
    NamedDocumentRow{"Nghị quyết 18", "18-NQ/TW", "XII", "2017-10-25"},
    NamedDocumentRow{"Nghị quyết 21", "21-NQ/TW", "XIII", "2022-06-16"},
    NamedDocumentRow{"Nghị quyết 25", "25-NQ/TW", "XI", "2013-06-03"},
    NamedDocumentRow{"Nghị quyết 28", "28-NQ/TW", "XIII", "2022-11-17"},
    NamedDocumentRow{"Nghị quyết 35", "35-NQ/TW", "XII", "2018-10-22"},
    NamedDocumentRow{"Quy định 58", "58-QĐ/TW", "XIII", "2022-02-08"},
    NamedDocumentRow{"Quy định 126", "126-QĐ/TW", "XII", "2018-02-28"},
    NamedDocumentRow{"Quy định 213", "213-QĐ/TW", "XII", ""},
    NamedDocumentRow{"Quy định 66", "66-QĐ/TW", "XII", "2017-02-06"},
    NamedDocumentRow{"Quy định 399", "399-QĐ/TW", "XIII", "2026-01-09"},

    NamedDocumentRow{"Quy định những điều đảng viên không được làm", "47-QĐ/TW", "XI",
                     "2011-11-01"},
    NamedDocumentRow{"Quy định những điều đảng viên không được làm", "37-QĐ/TW", "XIII",
                     "2021-10-25"},
    NamedDocumentRow{"Quy định những điều đảng viên không được làm", "207-QĐ/TW", "XIV",
                     "2026-07-26"},
};

}  // namespace vankien::analyzers
