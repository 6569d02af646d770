// What the search box says in pages of others.
#pragma once

#include <string_view>

namespace vankien::web::texts::embed {

inline constexpr std::string_view target = "target phải là _top hoặc _blank.";
inline constexpr std::string_view scheme = "scheme phải là light, dark hoặc auto.";
inline constexpr std::string_view link = "Tìm văn bản trong kho";

}  // namespace vankien::web::texts::embed
