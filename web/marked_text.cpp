#include "web/marked_text.h"

#include <algorithm>

namespace vankien::web {

namespace {

constexpr std::size_t shortest_rule = 3;

// The length of a line drawn with dashes that begins here: "-----"; 0 for none.
std::size_t rule_length(std::string_view text) {
  const auto end = text.find_first_not_of(text.starts_with('_') ? '_' : '-');
  const auto length = std::min(end, text.size());
  return length >= shortest_rule ? length : 0;
}

// How many bytes here are only marks of type: bold, the escape of a star, a line across the sheet.
std::size_t type_mark_length(std::string_view text) {
  if (text.starts_with("**"))
    return 2;
  return text.starts_with("\\*") ? 1 : rule_length(text);
}

// Such marks mean nothing outside their paragraph.
std::string without_type_marks(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto marks = type_mark_length(text);
    if (marks == 0)
      plain += text.front();
    text.remove_prefix(std::max<std::size_t>(marks, 1));
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
  write_spans(html, passage.text, passage.marks, without_type_marks);
  if (passage.cut_after)
    html.text(" …");
}

std::string passage_html(const searcher::Passage& passage) {
  Html html;
  write_passage(html, passage);
  return html.take();
}

}  // namespace vankien::web
