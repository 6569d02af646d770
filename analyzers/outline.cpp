#include "analyzers/outline.h"

#include <algorithm>

#include "analyzers/heading_judge.h"
#include "analyzers/heading_marker.h"
#include "analyzers/heading_names.h"
#include "analyzers/heading_title.h"
#include "analyzers/text_line.h"

namespace vankien::analyzers {
namespace {

bool has_title_below(MarkerKind kind) {
  return kind == MarkerKind::annex || kind == MarkerKind::part || kind == MarkerKind::chapter;
}

// The line after a bold heading that Markdown may close further down.
std::size_t end_of_bold(const std::vector<TextLine>& lines, std::size_t index) {
  if (bold_lead_in(lines[index].raw) < lines[index].raw.size())
    return index + 1;
  for (std::size_t next = index + 1;
       next < lines.size() && next < index + 4 && !lines[next].core.empty(); ++next) {
    if (lines[next].raw.find("**") != std::string_view::npos)
      return next + 1;
  }
  return index + 1;
}

// The line after the capitals (or bold lines) that go on with a heading; under "Chương II" a blank
// line may come first.
std::size_t end_of_title(const std::vector<TextLine>& lines, std::size_t next, bool after_blank) {
  const std::size_t first = next;
  while (after_blank && next < lines.size() && lines[next].core.empty())
    ++next;
  const std::size_t begin = next;
  while (next < lines.size() && next < begin + 4 &&
         (in_capitals(lines[next].core) || (after_blank && lines[next].marked)) &&
         !marker_at_start(lines[next].core))
    ++next;
  return next > begin ? next : first;
}

// The line after the heading at `index`.
std::size_t end_of_heading(const std::vector<TextLine>& lines, std::size_t index,
                           const HeadingMarker& marker) {
  const TextLine& first = lines[index];
  if (first.opens_bold && !first.marked)
    return end_of_bold(lines, index);
  if (has_title_below(marker.kind) && marker.size >= first.core.size())
    return end_of_title(lines, index + 1, true);
  return in_capitals(first.core) ? end_of_title(lines, index + 1, false) : index + 1;
}

// "Điều 9. Tuổi bổ nhiệm … được xem xét.": the article's own text follows its number on the same
// line.
bool runs_into_text(const TextLine& line, const HeadingMarker& marker) {
  return marker.kind == MarkerKind::article && !line.marked &&
         (reads_as_sentence(line.core) || line.core.size() > 2 * max_plain_heading);
}

// Bytes of the line that the number of an article takes, with the punctuation behind it.
std::size_t size_of_number(const TextLine& line, const HeadingMarker& marker) {
  const auto after = std::min(line.core.find_first_not_of(".:-)/", marker.size), line.core.size());
  return static_cast<std::size_t>(line.core.data() - line.raw.data()) + after;
}

// The heading of the lines [begin, end), or the part of them that is not yet its paragraph.
OutlineEntry make_heading(std::string_view text, const std::vector<TextLine>& lines,
                          std::size_t begin, std::size_t end, const HeadingMarker& marker) {
  const TextLine& first = lines[begin];
  const auto written = text.substr(first.span.begin, lines[end - 1].span.end - first.span.begin);
  auto size = first.marked ? written.size() : bold_lead_in(written);
  if (size == written.size() && runs_into_text(first, marker))
    size = size_of_number(first, marker);
  OutlineEntry heading;
  heading.span = {first.span.begin, first.span.begin + size};
  heading.title =
      size < written.size() ? run_in_title(written, size, marker) : heading_title(written);
  return heading;
}

}  // namespace

std::vector<OutlineEntry> outline_of(std::string_view document_text) {
  const auto lines = read_lines(document_text);
  const HeadingJudge judge(lines);
  HeadingNames names;
  std::vector<OutlineEntry> headings;
  for (std::size_t i = 0; i < lines.size();) {
    const auto marker = judge.judge(i);
    const auto end = marker ? end_of_heading(lines, i, *marker) : i + 1;
    if (marker) {
      headings.push_back(make_heading(document_text, lines, i, end, *marker));
      names.name(headings.back(), *marker);
    }
    i = end;
  }
  return headings;
}

const OutlineEntry* entry_at(const std::vector<OutlineEntry>& headings, std::size_t offset) {
  const auto after = std::upper_bound(
      headings.begin(), headings.end(), offset,
      [](std::size_t place, const OutlineEntry& heading) { return place < heading.span.begin; });
  return after == headings.begin() ? nullptr : &*std::prev(after);
}

}  // namespace vankien::analyzers
