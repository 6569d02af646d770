// How a document is named wherever it is listed. "{}" stands for what is filled in (fmt).
#pragma once

#include <string_view>

namespace vankien::web::texts::record {

inline constexpr std::string_view untitled = "(Văn bản không có trích yếu)";
inline constexpr std::string_view undated = "Không rõ ngày";
inline constexpr std::string_view tag_draft = "Dự thảo";
inline constexpr std::string_view of_term = "khóa {}";
inline constexpr std::string_view of_body = "của {}";
inline constexpr std::string_view on_day = "ngày {}";

}  // namespace vankien::web::texts::record
