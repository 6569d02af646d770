#include "web/marked_text.h"

#include <algorithm>

namespace vankien::web {

void write_marked(Html& html, std::string_view text, const std::vector<analyzers::Span>& marks) {
  std::size_t written = 0;
  for (const auto& mark : marks) {
    const auto begin = std::clamp(mark.begin, written, text.size());
    const auto end = std::clamp(mark.end, begin, text.size());
    html.text(text.substr(written, begin - written));
    if (end > begin)
      html.element("mark", text.substr(begin, end - begin));
    written = end;
  }
  html.text(text.substr(written));
}

void write_passage(Html& html, const searcher::Passage& passage) {
  if (passage.cut_before)
    html.text("… ");
  write_marked(html, passage.text, passage.marks);
  if (passage.cut_after)
    html.text(" …");
}

std::string passage_html(const searcher::Passage& passage) {
  Html html;
  write_passage(html, passage);
  return html.take();
}

}  // namespace vankien::web
