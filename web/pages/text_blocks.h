// A text divided into what a page shows one below the other: paragraphs and headings.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/outline.h"

namespace vankien::web {

struct TextBlock {
  analyzers::Span span;                             // bytes of the text
  const searcher::OutlineEntry* heading = nullptr;  // of the outline; null for a paragraph
};

// In the order of the text: a paragraph ends at a blank line, where a heading begins, and where a
// line begins at or behind one of `cuts` (ascending). Blank lines belong to no block. Points into
// `outline`.
std::vector<TextBlock> text_blocks(std::string_view text,
                                   const std::vector<searcher::OutlineEntry>& outline,
                                   const std::vector<std::size_t>& cuts = {});

}  // namespace vankien::web
