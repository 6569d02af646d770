// A document's text as a page to read: paragraphs, tables, headings with anchors, and what lies
// over them (inline_writer.h).
#pragma once

#include <string_view>
#include <vector>

#include "searcher/act.h"
#include "searcher/outline.h"
#include "searcher/sheet_layout.h"
#include "web/html.h"
#include "web/pages/inline_writer.h"

namespace vankien::web {

struct ReadingText {
  std::string_view text;
  const std::vector<searcher::OutlineEntry>& outline;
  const searcher::SheetLayout& sheet;
  const TextOverlays& overlays;
  const std::vector<searcher::PartAct>& part_acts;
};

// Writes the whole text in its order, heading and end as on the sheet; nothing is left out but the
// marks of Markdown that became type. Under a heading that others changed stands a note that tells
// it.
void write_reading_text(Html& html, const ReadingText& reading);

}  // namespace vankien::web
