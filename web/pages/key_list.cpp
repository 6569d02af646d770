#include "web/pages/key_list.h"

#include "web/texts/keys.h"

namespace vankien::web {

void write_key_list(Html& html) {
  html.element("ul", {{"class", "keys"}}, [&] {
    for (const auto& entry : texts::keys::list)
      html.element("li", [&] {
        html.element("kbd", entry.key);
        html.text(entry.meaning);
      });
  });
}

void write_key_window(Html& html) {
  html.element(
      "dialog", {{"id", "cua-so-phim"}, {"aria-labelledby", "ten-cua-so-phim"}, {"hidden", true}},
      [&] {
        html.element("h2", {{"id", "ten-cua-so-phim"}}, texts::keys::title);
        write_key_list(html);
        html.element("form", {{"method", "dialog"}}, [&] {
          html.element("label", [&] {
            html.element("input", {{"type", "checkbox"}, {"id", "dung-phim"}, {"checked", true}});
            html.text(texts::keys::use);
          });
          html.element("button", {{"class", "btn"}, {"type", "submit"}}, texts::keys::close);
        });
      });
}

}  // namespace vankien::web
