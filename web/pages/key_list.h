// The keys of the pages: as a list, and in a window that the script opens.
#pragma once

#include "web/html.h"

namespace vankien::web {

// Where the help has the list.
inline constexpr LocalPath key_list_address = "/huong-dan#phim-tat";
inline constexpr std::string_view key_list_anchor = "phim-tat";

void write_key_list(Html& html);
// Hidden; once on a page.
void write_key_window(Html& html);

}  // namespace vankien::web
