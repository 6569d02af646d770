// Builds a plain text from the parts of a formatted one: lines, paragraphs, table rows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankien::indexer {

// Paragraphs are parted by an empty line, so that nothing later takes two of them for one sentence;
// lines inside one by a line end. A table row of one-line cells is one line, " | " between them;
// cells of several lines (letterheads) stand one below the other. Tables may nest.
class TextLayout {
 public:
  void add(std::string_view text);            // as it is
  void add_collapsed(std::string_view text);  // white space as in HTML
  void break_line();
  void end_paragraph();

  void begin_row();
  void begin_cell();  // outside a row it opens one
  void end_row();

  // The text so far, without blanks at its ends; open rows are closed.
  std::string take();

 private:
  struct Row {
    std::string before;
    std::vector<std::string> cells;
  };

  void trim_blanks();
  void close_cell();

  std::string text_;       // of the innermost open cell, or of the document
  std::vector<Row> rows_;  // open ones, outermost first
};

}  // namespace vankien::indexer
