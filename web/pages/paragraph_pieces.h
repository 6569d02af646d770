// What a paragraph is made of: lines of words, lines that divide the sheet, and tables.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "schema/record.h"

namespace vankien::web {

struct TableRow {
  std::vector<analyzers::Span> cells;  // bytes of the text, without blanks at their ends
  bool head = false;
};

struct ParagraphPiece {
  enum class Kind : std::uint8_t { words, rule, table };

  Kind kind = Kind::words;
  analyzers::Span span;             // whole lines, without the last line end
  std::vector<TableRow> rows = {};  // of a table
};

// The pieces in order. A table is at least two lines one after the other, each between bars as
// Markdown has it ("| một | hai |"), or all with the same number of " | " as text gained from other
// forms has it. The line of dashes under a table's head belongs to no row.
std::vector<ParagraphPiece> paragraph_pieces(std::string_view text, analyzers::Span paragraph);

}  // namespace vankien::web
