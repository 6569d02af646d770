#include "web/marked_text.h"

#include <algorithm>

namespace vankien::web {

namespace {

// Marks of bold type mean nothing outside their paragraph.
std::string without_bold_marks(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto rest = text.substr(i);
    if (rest.starts_with("**"))
      ++i;
    else if (!rest.starts_with("\\*"))
      plain += text[i];
  }
  return plain;
}

template <class Show>
void write_spans(Html& html, std::string_view text, const std::vector<analyzers::Span>& marks,
                 Show show) {
  std::size_t written = 0;
  for (const auto& mark : marks) {
    const auto begin = std::clamp(mark.begin, written, text.size());
    const auto end = std::clamp(mark.end, begin, text.size());
    html.text(show(text.substr(written, begin - written)));
    if (end > begin)
      html.element("mark", show(text.substr(begin, end - begin)));
    written = end;
  }
  html.text(show(text.substr(written)));
}

}  // namespace

void write_marked(Html& html, std::string_view text, const std::vector<analyzers::Span>& marks) {
  write_spans(html, text, marks, [](std::string_view piece) { return piece; });
}

void write_passage(Html& html, const searcher::Passage& passage) {
  if (passage.cut_before)
    html.text("… ");
  write_spans(html, passage.text, passage.marks, without_bold_marks);
  if (passage.cut_after)
    html.text(" …");
}

std::string passage_html(const searcher::Passage& passage) {
  Html html;
  write_passage(html, passage);
  return html.take();
}

}  // namespace vankien::web
