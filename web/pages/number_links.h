// Numbers as links to their own pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/html.h"

namespace vankien::web {

// "Đúng số hiệu 05-CT/TW": above what is said of it.
void write_number_caption(Html& html, std::string_view before, const std::string& number);

// A line of them after `before`; nothing when there are none.
void write_number_links(Html& html, std::string_view before,
                        const std::vector<std::string>& numbers);

}  // namespace vankien::web
