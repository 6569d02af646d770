#include "web/pages/bearer_rows.h"

#include <algorithm>
#include <string>

#include "web/pages/record_lines.h"
#include "web/texts/number.h"

namespace vankien::web {
namespace {

bool is_copy(const searcher::NumberAnswer& answer, const std::string& id) {
  return std::any_of(answer.copies.begin(), answer.copies.end(), [&](const auto& group) {
    return std::find(group.begin(), group.end(), id) != group.end();
  });
}

}  // namespace

void write_bearers(Html& html, const searcher::NumberAnswer& answer) {
  html.element("ul", {{"class", "rows"}}, [&] {
    for (const auto& head : answer.held)
      html.element("li", [&] {
        write_row(html, head);
        if (is_copy(answer, head.id))
          html.element("span", {{"class", "st"}}, texts::card::copy);
      });
  });
}

}  // namespace vankien::web
