#include "analyzers/heading_judge.h"

#include <algorithm>

#include "analyzers/unicode.h"

namespace vankien::analyzers {
namespace {

constexpr std::size_t max_marked_heading = 400;  // code points

bool is_short(const TextLine& line) {
  return code_points_before(line.core, line.core.size()) <= max_plain_heading;
}

auto depth(const HeadingMarker& marker) {
  return std::count(marker.ordinal.begin(), marker.ordinal.end(), '.');
}

bool same_kind(const TextLine* line, const HeadingMarker& marker) {
  if (line == nullptr || !is_short(*line) || reads_as_sentence(line->core))
    return false;
  const auto other = marker_at_start(line->core);
  return other && other->kind == marker.kind && depth(*other) == depth(marker);
}

}  // namespace

std::optional<HeadingMarker> HeadingJudge::judge(std::size_t index) const {
  const TextLine& line = lines_[index];
  if (line.core.empty() || line.core.size() > 4 * max_marked_heading)
    return std::nullopt;
  auto marker = marker_at_start(line.core);
  if (!marker || !looks_right(index, *marker))
    return std::nullopt;
  return marker;
}

bool HeadingJudge::looks_right(std::size_t index, const HeadingMarker& marker) const {
  const TextLine& line = lines_[index];
  const auto title = line.core.substr(marker.size);
  if (line.marked || line.opens_bold || in_capitals(title) ||
      (title.empty() && marker.kind != MarkerKind::article))
    return true;
  if (marker.kind == MarkerKind::article)
    return marker.punctuated;
  return is_short(line) && !reads_as_sentence(line.core) && stands_alone(index) &&
         !is_list_item(index, marker);
}

bool HeadingJudge::blank(std::size_t index) const {
  return index >= lines_.size() || lines_[index].core.empty();
}

bool HeadingJudge::stands_alone(std::size_t index) const {
  return blank(index + 1) && (index == 0 || blank(index - 1));
}

// Neighbours of the same kind one after the other, with no text under them, are a list.
bool HeadingJudge::is_list_item(std::size_t index, const HeadingMarker& marker) const {
  return same_kind(neighbour(index, 1), marker) || same_kind(neighbour(index, -1), marker);
}

const TextLine* HeadingJudge::neighbour(std::size_t index, int step) const {
  do {
    index += static_cast<std::size_t>(step);
  } while (index < lines_.size() && lines_[index].core.empty());
  return index < lines_.size() ? &lines_[index] : nullptr;
}

}  // namespace vankien::analyzers
