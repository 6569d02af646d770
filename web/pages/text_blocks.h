// A text divided into what a page shows one below the other: paragraphs and headings.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/outline.h"

namespace vankien::web {

struct TextBlock {
  analyzers::Span span;                             // bytes of the text
  const searcher::OutlineEntry* heading = nullptr;  // of the outline; null for a paragraph
};

// In the order of the text: a paragraph ends at a blank line and where a heading begins. Blank
// lines belong to no block. Points into `outline`.
std::vector<TextBlock> text_blocks(std::string_view text,
                                   const std::vector<searcher::OutlineEntry>& outline);

}  // namespace vankien::web
