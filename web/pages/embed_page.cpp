#include "web/pages/embed_page.h"

#include "web/assets.h"
#include "web/pages/embedded_box.h"
#include "web/texts/frame.h"

namespace vankien::web {

Reply embed_page(std::string_view target, std::string_view scheme) {
  Html html;
  html.doctype();
  html.element("html", {{"lang", "vi"}}, [&] {
    html.element("head", [&] {
      html.element("meta", {{"charset", "utf-8"}});
      html.element("meta",
                   {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
      html.element("meta", {{"name", "color-scheme"}, {"content", scheme}});
      html.element("title",
                   std::string(texts::frame::search_label).append(texts::frame::title_suffix));
      html.element("link", {{"rel", "stylesheet"}, href(asset_url("embed.css"))});
      html.script(Url("/embed.js"));
    });
    html.line();
    html.element("body",
                 [&] { html.element("main", [&] { write_search_element(html, {}, target); }); });
  });
  return {.media_type = std::string(media::html), .body = html.take()};
}

}  // namespace vankien::web
