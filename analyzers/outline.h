// The headings of a document text, each with the label and the anchor under which result lists and
// the document page know it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

struct OutlineEntry {
  Span span;  // bytes of the document text: the heading's lines, without the last line
              // end and without the paragraph that goes on behind a number or bold words
  int level =
      1;  // 1 parts, chapters and annexes, 2 letters, 3 Roman numerals, 4 articles, 5 numerals
  std::string label;   // where a match lies: "Mục II.1", "Điều 5", "Phụ lục 2"
  std::string anchor;  // unique in the document, lower-case ASCII: "muc-ii-1"
  std::string title;   // on one line, without marks of Markdown, never long: see heading_title.h
};

// In order of place. Forms of Hướng dẫn 36-HD/VPTW and Nghị định 30/2020/NĐ-CP: "Phần thứ nhất",
// "Chương II", "Điều 5.", "Phụ lục", "A.", "I-", "1.". A numbered line that reads as a sentence or
// as an item of a list is no heading.
std::vector<OutlineEntry> outline_of(std::string_view document_text);

// The heading under which byte `offset` lies; nullptr before the first.
const OutlineEntry* entry_at(const std::vector<OutlineEntry>& headings, std::size_t offset);

}  // namespace vankien::analyzers
