// A box beside a text: a heading with a count and rows, the first ones at once, the rest on demand.
// It says how many rows there are when they are fewer than it counts.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "web/html.h"

namespace vankien::web {

struct SideBox {
  std::string_view heading;
  std::size_t count = 0;                        // of what the heading tells
  std::size_t rows = 0;                         // of these: the ones that there are rows for
  std::function<void(Html&, std::size_t)> row;  // writes what row i holds
  std::string css_class = "rel";
};

// Nothing for a box that counts nothing.
void write_side_box(Html& html, const SideBox& box);

}  // namespace vankien::web
