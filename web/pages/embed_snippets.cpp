#include "web/pages/embed_snippets.h"

#include <fmt/format.h>

#include "web/pages/embedded_box.h"
#include "web/texts/embed.h"
#include "web/texts/frame.h"

namespace vankien::web {
namespace {

template <class Write>
std::string written(const Write& write) {
  Html html;
  write(html);
  return html.take();
}

}  // namespace

EmbedSnippets embed_snippets(const Origin& server) {
  const std::string& at = server.str();
  // Scripts and frames are what a page of ours never writes with an address that is not its own.
  return {
      .element = written([&](Html& html) { write_search_element(html, at, {}); }) +
                 fmt::format("<script src=\"{}/embed.js\" async></script>\n", at),
      .frame = fmt::format("<iframe src=\"{}/embed\" title=\"{}\" width=\"100%\" height=\"60\" "
                           "frameborder=\"0\"></iframe>\n",
                           at, texts::frame::search_label),
      .form = written([&](Html& html) { write_plain_form(html, at, {}); }),
      .link = written([&](Html& html) {
        html.element("a", {href(at, Url("/tim"))}, texts::embed::link);
        html.line();
      }),
  };
}

}  // namespace vankien::web
