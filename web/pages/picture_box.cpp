#include "web/pages/picture_box.h"

#include "web/texts/picture.h"

namespace vankien::web {

void write_picture_box(Html& html, std::string_view label, const std::function<void()>& picture) {
  html.element("div",
               {{"class", "scroll"}, {"tabindex", 0}, {"role", "group"}, {"aria-label", label}},
               picture);
  html.element("p", {{"class", "hint"}}, texts::picture::hint);
}

}  // namespace vankien::web
