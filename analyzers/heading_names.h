// Labels and anchors of headings: "Mục II.1" and "muc-ii-1", from the headings that stand above.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "analyzers/heading_marker.h"
#include "analyzers/outline.h"

namespace vankien::analyzers {

// For one document; wants its headings in their order.
class HeadingNames {
 public:
  // Sets level, label and anchor.
  void name(OutlineEntry& heading, const HeadingMarker& marker);

 private:
  struct Step {
    std::string_view label;
    std::string_view slug;
    std::string ordinal;
  };

  static std::string label(const Step& step);
  static std::string anchor(const Step& step);
  // Steps of the same word join: "Mục II.1".
  [[nodiscard]] std::string ordinals(std::string_view label) const;
  std::string unique(const std::string& anchor);

  std::map<int, Step> path_;  // by level
  std::map<std::string, int> used_;
};

}  // namespace vankien::analyzers
