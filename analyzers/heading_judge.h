// Which lines of a text are headings, by their marker, their looks and what stands around them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analyzers/heading_marker.h"
#include "analyzers/text_line.h"

namespace vankien::analyzers {

inline constexpr std::size_t max_plain_heading = 110;  // code points; longer lines are sentences

class HeadingJudge {
 public:
  // `lines` must outlive the judge.
  explicit HeadingJudge(const std::vector<TextLine>& lines) : lines_(lines) {}

  // The marker of the heading that line `index` begins; nullopt when it begins none.
  [[nodiscard]] std::optional<HeadingMarker> judge(std::size_t index) const;

 private:
  [[nodiscard]] bool looks_right(std::size_t index, const HeadingMarker& marker) const;
  [[nodiscard]] bool stands_alone(std::size_t index) const;
  [[nodiscard]] bool is_list_item(std::size_t index, const HeadingMarker& marker) const;
  [[nodiscard]] bool blank(std::size_t index) const;
  [[nodiscard]] const TextLine* neighbour(std::size_t index, int step) const;

  const std::vector<TextLine>& lines_;
};

}  // namespace vankien::analyzers
