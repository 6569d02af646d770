// The words in the table of results: its headings, in the order of its columns, and cells.
#pragma once

#include <array>
#include <string_view>

#include "schema/record.h"

namespace vankien::web::texts::table {

inline constexpr std::array<std::string_view, 10> headings{"Số hiệu",
                                                           "Loại văn bản",
                                                           "Trích yếu",
                                                           "Cơ quan ban hành",
                                                           "Ngày ban hành",
                                                           "Năm",
                                                           "Số văn bản dẫn chiếu đến",
                                                           "Nguồn chữ",
                                                           "Tệp",
                                                           "Mã trong kho"};

// How the text was got.
constexpr std::string_view source(schema::TextSource source) {
  switch (source) {
    case schema::TextSource::original:
      return "Gốc";
    case schema::TextSource::converted:
      return "Chuyển mã";
    case schema::TextSource::recognised:
      return "Nhận dạng chữ";
  }
  return "";
}

}  // namespace vankien::web::texts::table
