// Marks of Markdown inside a paragraph: what is bold or italic, and which bytes are only marks.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/search.h"

namespace vankien::web {

struct StyledRun {
  analyzers::Span span;  // bytes of the paragraph that are shown
  bool bold = false;
  bool italic = false;

  bool operator==(const StyledRun&) const = default;
};

// The paragraph as runs of one style, in order. '**' and '*' count where they open before a letter
// and close after one, in pairs;
// '\*' is a star; everything else stays as it is.
std::vector<StyledRun> styled_runs(std::string_view paragraph);

}  // namespace vankien::web
