#include "web/pages/side_box.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/texts/relation.h"

namespace vankien::web {
namespace {

constexpr std::size_t rows_at_first = 3;

void write_rows(Html& html, const SideBox& box, std::size_t begin, std::size_t end) {
  html.element("ul", {{"class", "rows"}}, [&] {
    for (std::size_t i = begin; i < end; ++i)
      html.element("li", [&] { box.row(html, i); });
  });
}

std::string rows_in_words(const SideBox& box) {
  return box.rows == box.count
             ? fmt::format(texts::relation::show_all, grouped(box.count))
             : fmt::format(texts::relation::show_newest, grouped(box.rows), grouped(box.count));
}

}  // namespace

void write_side_box(Html& html, const SideBox& box) {
  if (box.count == 0)
    return;
  // A single row more is shown, not hidden behind a click.
  const auto first = box.rows <= rows_at_first + 1 ? box.rows : rows_at_first;
  html.element("section", {{"class", box.css_class}}, [&] {
    html.element("h2", [&] {
      html.text(box.heading);
      html.element("span", {{"class", "n"}}, " " + grouped(box.count));
    });
    write_rows(html, box, 0, first);
    if (first == box.rows)
      return;
    html.element("details", {{"class", "rest"}}, [&] {
      html.element("summary", rows_in_words(box));
      write_rows(html, box, first, box.rows);
    });
  });
  html.line();
}

}  // namespace vankien::web
