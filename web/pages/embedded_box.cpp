#include "web/pages/embedded_box.h"

#include "web/texts/frame.h"

namespace vankien::web {
namespace {

// A page that is one form itself keeps no form of ours: there the button alone leads to the server.
void write_button(Html& html, std::string_view server) {
  if (server.empty())
    html.element("button", {{"type", "submit"}}, texts::frame::search_button);
  else
    html.element("button",
                 {{"type", "submit"}, formaction(server, Url("/tim")), {"formmethod", "get"}},
                 texts::frame::search_button);
}

void write_fields(Html& html, std::string_view server) {
  html.line();
  html.text("  ");
  html.element("input", {{"type", "search"},
                         {"name", "q"},
                         {"aria-label", texts::frame::search_label},
                         {"placeholder", texts::frame::search_placeholder}});
  html.line();
  html.text("  ");
  write_button(html, server);
  html.line();
}

}  // namespace

void write_plain_form(Html& html, std::string_view server, std::string_view target) {
  const auto fields = [&] { write_fields(html, server); };
  if (target.empty())
    html.element("form", {action(server, Url("/tim")), {"accept-charset", "utf-8"}}, fields);
  else
    html.element("form",
                 {action(server, Url("/tim")), {"target", target}, {"accept-charset", "utf-8"}},
                 fields);
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
