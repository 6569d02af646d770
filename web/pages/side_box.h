// A box beside a text: a heading with a count and rows, the first ones at once, the rest on demand.
#pragma once

#include <functional>
#include <string_view>

#include "web/html.h"

namespace vankien::web {

struct SideBox {
  std::string_view heading;
  std::size_t count = 0;
  std::function<void(Html&, std::size_t)> row;  // writes what row i holds
  std::string_view css_class = "rel";
};

// Nothing for a box without rows.
void write_side_box(Html& html, const SideBox& box);

}  // namespace vankien::web
