// The lines of a document text, freed of their Markdown, and what tells headings from sentences.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/span.h"

namespace vankien::analyzers {

struct TextLine {
  Span span;  // without the line end
  std::string_view raw;
  std::string_view core;  // freed of Markdown marks and blanks around it
  bool marked = false;    // Markdown makes it a heading: "## …" or bold from end to end
  bool opens_bold = false;
};

// `text` must outlive the lines.
std::vector<TextLine> read_lines(std::string_view text);

// Capitals, but for a stray small letter that recognition left.
bool in_capitals(std::string_view text);

// `core` ends as a sentence or an item of a list does. Not for empty ones.
bool reads_as_sentence(std::string_view core);

}  // namespace vankien::analyzers
