#include "web/pages/embedded_box.h"

#include "web/texts/frame.h"

namespace vankien::web {
namespace {

void write_fields(Html& html) {
  html.line();
  html.text("  ");
  html.element("input", {{"type", "search"},
                         {"name", "q"},
                         {"aria-label", texts::frame::search_label},
                         {"placeholder", texts::frame::search_placeholder}});
  html.line();
  html.text("  ");
  html.element("button", {{"type", "submit"}}, texts::frame::search_button);
  html.line();
}

}  // namespace

void write_plain_form(Html& html, std::string_view server, std::string_view target) {
  const auto fields = [&] { write_fields(html); };
  if (target.empty())
    html.element("form", {action(server, Url("/tim"))}, fields);
  else
    html.element("form", {action(server, Url("/tim")), {"target", target}}, fields);
  html.line();
}

void write_search_element(Html& html, std::string_view server, std::string_view target) {
  html.element("vankien-search", [&] {
    html.line();
    write_plain_form(html, server, target);
  });
  html.line();
}

}  // namespace vankien::web
