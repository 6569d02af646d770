#include "web/pages/number_links.h"

#include "web/pages/record_lines.h"

namespace vankien::web {

void write_number_caption(Html& html, std::string_view before, const std::string& number) {
  html.element("p", {{"class", "k"}}, [&] {
    html.text(before);
    html.text(" ");
    html.element("a", {href(number_url(number))}, [&] { html.element("b", number); });
  });
}

void write_number_links(Html& html, std::string_view before,
                        const std::vector<std::string>& numbers) {
  if (numbers.empty())
    return;
  html.element("p", {{"class", "f"}}, [&] {
    html.text(before);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      html.text(i == 0 ? "" : ", ");
      html.element("a", {href(number_url(numbers[i]))}, numbers[i]);
    }
  });
}

}  // namespace vankien::web
