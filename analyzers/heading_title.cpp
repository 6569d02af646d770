#include "analyzers/heading_title.h"

#include <algorithm>

#include "analyzers/plain_text.h"
#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::string_view bold = "**";
constexpr std::string_view blanks = " \t\r\f\n";
constexpr std::string_view closing = ".:;,- ";
constexpr std::string_view ornament = "*_ ";  // marks whose other half is missing

std::string without(std::string text, std::string_view begin, std::string_view end) {
  text.erase(text.find_last_not_of(end) + 1);
  text.erase(0, text.find_first_not_of(begin));
  return text;
}

std::string plain(std::string_view heading) {
  return without(PlainText(heading, {0, heading.size()}).str(), ornament, ornament);
}

std::string bounded(std::string title) {
  std::size_t end = 0;
  for (std::size_t count = 0; count < longest_heading_title && end < title.size(); ++count)
    end += decode(title, end).bytes;
  if (end == title.size())
    return title;
  const auto word = title.rfind(' ', end);
  title.resize(word == std::string::npos ? end : word);
  return without(std::move(title), {}, closing) + "…";
}

bool is_only_marker(std::string_view title, const HeadingMarker& marker) {
  return title.find_first_not_of(".:-)/ ", marker.size) == std::string_view::npos;
}

}  // namespace

std::size_t bold_lead_in(std::string_view paragraph) {
  const auto open = paragraph.find_first_not_of(blanks);
  if (open == std::string_view::npos || !paragraph.substr(open).starts_with(bold))
    return paragraph.size();
  const auto close = paragraph.find(bold, open + bold.size());
  if (close == std::string_view::npos)
    return paragraph.size();
  const auto end =
      std::min(paragraph.find_first_not_of(".:;,*", close + bold.size()), paragraph.size());
  const bool goes_on = paragraph.find_first_not_of(blanks, end) != std::string_view::npos;
  return goes_on ? end : paragraph.size();
}

std::string heading_title(std::string_view heading) {
  return bounded(without(plain(heading), {}, ":; "));
}

std::string run_in_title(std::string_view paragraph, std::size_t size,
                         const HeadingMarker& marker) {
  std::string title = plain(paragraph.substr(0, size));
  if (is_only_marker(title, marker)) {
    const auto marker_end = title.size();
    title = plain(paragraph);
    title.resize(std::min(title.find(". ", marker_end), title.size()));
  }
  return bounded(without(std::move(title), {}, closing));
}

}  // namespace vankien::analyzers
