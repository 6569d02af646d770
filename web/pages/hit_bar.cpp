#include "web/pages/hit_bar.h"

#include <fmt/format.h>

#include "web/format.h"
#include "web/pages/inline_writer.h"
#include "web/pages/record_lines.h"
#include "web/texts/hits.h"

namespace vankien::web {
namespace {

constexpr std::size_t longest_query = 80;  // code points

// Steps need the script, which shows these.
void write_step(Html& html, std::string_view id, std::string_view key, std::string_view text) {
  html.element("button",
               {{"class", "btn"},
                {"type", "button"},
                {"id", id},
                {"aria-keyshortcuts", key},
                {"hidden", true}},
               text);
}

}  // namespace

void write_hit_bar(Html& html, const Sought& sought, std::string_view document) {
  const auto& text = sought.opened.request.text;
  if (text.empty())
    return;
  const auto count = sought.marks.size();
  html.element(
      "div", {{"class", "hits"}, {"role", "group"}, {"aria-label", texts::hits::label}}, [&] {
        html.element(
            "p", {{"id", "cho-khop"}, {"role", "status"}, {"data-place", texts::hits::place}}, [&] {
              html.text(count == 0 ? std::string(texts::hits::none)
                                   : fmt::format(texts::hits::count, grouped(count)));
              html.element("span", {{"class", "sought"}},
                           fmt::format(texts::hits::sought, shortened(text, longest_query)));
            });
        if (count > 0) {
          html.element("a",
                       {{"class", "btn"}, {"id", "khop-dau"}, href(Url::same_page(mark_anchor(0)))},
                       texts::hits::first);
          write_step(html, "khop-truoc", "p", texts::hits::previous);
          write_step(html, "khop-sau", "n", texts::hits::next);
          html.element("a", {{"class", "btn"}, href(document_url(document))},
                       texts::hits::unmarked);
        }
      });
  html.line();
}

}  // namespace vankien::web
